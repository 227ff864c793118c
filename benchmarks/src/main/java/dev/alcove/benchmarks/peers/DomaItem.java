// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.peers;

import dev.alcove.benchmarks.chat.SessionItem;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.Entity;
import org.seasar.doma.jdbc.entity.NamingType;

/** A line of the list of sessions for Doma. */
@Entity(naming = NamingType.SNAKE_LOWER_CASE)
record DomaItem(
    String id, String title, @Nullable String lastContent, @Nullable String lastAt, int unread) {

  SessionItem toItem() {
    return new SessionItem(id, title, lastContent, lastAt, unread);
  }
}
