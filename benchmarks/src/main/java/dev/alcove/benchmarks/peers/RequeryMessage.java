// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import io.requery.Column;
import io.requery.Entity;
import io.requery.Key;
import io.requery.Table;
import org.jspecify.annotations.Nullable;

/** A message for requery, which implements it. */
@Entity(name = "RequeryMessageRow", model = "requeryChat", stateless = true)
@Table(name = "messages")
interface RequeryMessage {
  @Key
  String getId();

  @Column(name = "session_id")
  String getSessionId();

  String getRole();

  String getContent();

  @Column(name = "created_at")
  String getCreatedAt();

  @Column(name = "token_usage")
  @Nullable String getTokenUsage();
}
