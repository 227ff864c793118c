// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import dev.alcove.statement.CachingConnection;
import dev.alcove.transaction.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * A turn of the calling thread in which nobody's rows are watched. What it commits wakes all, for
 * nothing else is known of it. Close it to give the connection back.
 */
public final class Unwatched implements AutoCloseable {
  private final Transactions transactions;
  private final Observers observers;

  /** Null inside another turn of the thread, which goes on as it began. */
  private final @Nullable CachingConnection writer;

  private Unwatched(
      Transactions transactions, Observers observers, @Nullable CachingConnection writer) {
    this.transactions = transactions;
    this.observers = observers;
    this.writer = writer;
  }

  /**
   * Waits for the turn.
   *
   * @throws dev.alcove.error.TransactionException inside a snapshot
   */
  public static Unwatched begin(Transactions transactions, Observers observers, String method) {
    if (transactions.isWriting(method)) {
      return new Unwatched(transactions, observers, null);
    }
    CachingConnection writer = transactions.enterWrite(method);
    observers.pause(writer);
    return new Unwatched(transactions, observers, writer);
  }

  /** Its transaction was committed; without that, it was undone. */
  public void committed() {
    if (writer != null) {
      observers.pausedHasCommitted();
    }
  }

  @Override
  public void close() {
    if (writer != null) {
      transactions.leave(writer);
    }
  }
}
