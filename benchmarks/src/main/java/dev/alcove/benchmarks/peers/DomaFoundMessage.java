// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Message;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.Column;
import org.seasar.doma.Embeddable;

/** A message as a part of a row for Doma, for which an entity cannot be one. */
@Embeddable
record DomaFoundMessage(
    String id,
    @Column(name = "session_id") String sessionId,
    String role,
    String content,
    @Column(name = "created_at") String createdAt,
    @Column(name = "token_usage") @Nullable String tokenUsage) {

  Message toMessage() {
    return new Message(id, sessionId, role, content, createdAt, tokenUsage);
  }
}
