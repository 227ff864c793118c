// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.transaction;

import dev.alcove.statement.CachingConnection;
import org.jspecify.annotations.Nullable;

/** What is open on one connection. Used by the thread that has its lease. */
final class OpenScopes {
  final @Nullable CachingConnection reader;
  int depth;
  int snapshots;

  /** The method whose failure made SQLite roll the open transaction back. */
  @Nullable String lostIn;

  /** For the connection that writes if {@code reader} is null. */
  OpenScopes(@Nullable CachingConnection reader) {
    this.reader = reader;
  }

  boolean isEmpty() {
    return depth == 0 && snapshots == 0;
  }

  /** After a scope has ended. */
  void forgetLossAtTheEnd() {
    if (isEmpty()) {
      lostIn = null;
    }
  }
}
