// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.Session;
import org.seasar.doma.Embeddable;

/** A session as a part of a row for Doma. */
@Embeddable
record DomaFoundSession(
    String id,
    String title,
    String aiConfigName,
    String createdAt,
    String updatedAt,
    String lastReadAt,
    int messageCount) {

  Session toSession() {
    return new Session(id, title, aiConfigName, createdAt, updatedAt, lastReadAt, messageCount);
  }
}
