// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.error.TransactionException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one database that are being read, and how many scopes each thread has open around
 * them: rows end with the scope they were opened in. May be used by any thread.
 */
final class OpenRows {
  /** In the order of opening. */
  private final List<Cursor<?>> open = new CopyOnWriteArrayList<>();

  private final ThreadLocal<Integer> levels = new ThreadLocal<>();

  /** How many scopes this thread has open. */
  int level() {
    Integer level = levels.get();
    return level == null ? 0 : level;
  }

  /** Begins a scope of this thread; its number. */
  int enter() {
    int level = level() + 1;
    levels.set(level);
    return level;
  }

  /** Ends a scope of this thread. */
  void leave(int level) {
    if (level == 1) {
      levels.remove();
    } else {
      levels.set(level - 1);
    }
  }

  void add(Cursor<?> cursor) {
    open.add(cursor);
  }

  void remove(Cursor<?> cursor) {
    open.remove(cursor);
  }

  /** Ends the rows that were opened in this scope of this thread. */
  void endInside(int level) {
    end(level, "ended with the transaction they were opened in");
  }

  /** Ends the rows of this thread that nobody has closed; the first of them, or null. */
  @Nullable TransactionException endLeaked() {
    Cursor<?> leaked = level() > 0 ? null : end(0, "ended with the database");
    return leaked == null
        ? null
        : new TransactionException(
            "close() has ended the rows of "
                + leaked.method()
                + ", which were still open."
                + "\n  Open rows in try-with-resources; the cause tells where these were opened.",
            leaked.method(),
            null,
            leaked.place());
  }

  private @Nullable Cursor<?> end(int level, String why) {
    Cursor<?> last = null;
    for (Cursor<?> cursor : open) {
      if (cursor.isInside(level)) {
        cursor.end(why);
        last = cursor;
      }
    }
    return last;
  }
}
