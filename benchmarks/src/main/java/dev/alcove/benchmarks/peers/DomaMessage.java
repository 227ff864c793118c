// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Message;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.Column;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Table;

/**
 * A message for Doma, which wants its own annotations on what it fills. Columns are named, for Doma
 * would make names of them for each row that it writes.
 */
@Entity
@Table(name = "messages")
record DomaMessage(
    @Id String id,
    @Column(name = "session_id") String sessionId,
    String role,
    String content,
    @Column(name = "created_at") String createdAt,
    @Column(name = "token_usage") @Nullable String tokenUsage) {

  static DomaMessage of(Message m) {
    return new DomaMessage(
        m.id(), m.sessionId(), m.role(), m.content(), m.createdAt(), m.tokenUsage());
  }

  Message toMessage() {
    return new Message(id, sessionId, role, content, createdAt, tokenUsage);
  }
}
