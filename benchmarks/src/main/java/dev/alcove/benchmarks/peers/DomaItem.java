// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.SessionItem;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.Column;
import org.seasar.doma.Entity;

/** A line of the list of sessions for Doma. */
@Entity
record DomaItem(
    String id,
    String title,
    @Column(name = "last_content") @Nullable String lastContent,
    @Column(name = "last_at") @Nullable String lastAt,
    int unread) {

  SessionItem toItem() {
    return new SessionItem(id, title, lastContent, lastAt, unread);
  }
}
