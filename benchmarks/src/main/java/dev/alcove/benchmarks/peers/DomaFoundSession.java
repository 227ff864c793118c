// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Session;
import org.seasar.doma.Column;
import org.seasar.doma.Embeddable;

/** A session as a part of a row for Doma. */
@Embeddable
record DomaFoundSession(
    String id,
    String title,
    @Column(name = "ai_config_name") String aiConfigName,
    @Column(name = "created_at") String createdAt,
    @Column(name = "updated_at") String updatedAt,
    @Column(name = "last_read_at") String lastReadAt,
    @Column(name = "message_count") int messageCount) {

  Session toSession() {
    return new Session(id, title, aiConfigName, createdAt, updatedAt, lastReadAt, messageCount);
  }
}
