// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import io.requery.Column;
import io.requery.Entity;
import io.requery.Key;
import io.requery.Table;

/** A session for requery, which implements it. */
@Entity(name = "RequerySessionRow", model = "requeryChat", stateless = true)
@Table(name = "sessions")
interface RequerySession {
  @Key
  String getId();

  String getTitle();

  @Column(name = "ai_config_name")
  String getAiConfigName();

  @Column(name = "created_at")
  String getCreatedAt();

  @Column(name = "updated_at")
  String getUpdatedAt();

  @Column(name = "last_read_at")
  String getLastReadAt();

  @Column(name = "message_count")
  int getMessageCount();
}
