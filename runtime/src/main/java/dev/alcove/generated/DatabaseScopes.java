// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.AlcoveDatabase;
import dev.alcove.Body;
import dev.alcove.Engine;
import dev.alcove.Work;
import dev.alcove.live.Unwatched;
import dev.alcove.transaction.Transactions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a database runs of several calls: transactions and snapshots. */
abstract class DatabaseScopes implements AlcoveDatabase {
  final Engine engine;
  final Transactions transactions;
  final OpenRows rows = new OpenRows();

  DatabaseScopes(Engine engine) {
    this.engine = engine;
    this.transactions = engine.transactions();
  }

  /** Begins a write transaction, or a savepoint inside a transaction of this thread. */
  public final Transaction begin(String method) {
    return new Transaction(transactions.begin(method), rows);
  }

  /** Begins a snapshot: all reads up to its end see one state of the file. */
  public final Transaction snapshot(String method) {
    return new Transaction(transactions.beginSnapshot(method), rows);
  }

  @Override
  public final <X extends Exception> void inTransaction(Body<X> body) throws X {
    Objects.requireNonNull(body, "body");
    try (Transaction transaction = begin("inTransaction")) {
      body.run();
      transaction.commit();
    }
  }

  @Override
  public final <T extends @Nullable Object, X extends Exception> T inTransaction(Work<T, X> work)
      throws X {
    Objects.requireNonNull(work, "work");
    try (Transaction transaction = begin("inTransaction")) {
      T result = work.run();
      transaction.commit();
      return result;
    }
  }

  @Override
  public final <X extends Exception> void inBulk(Body<X> body) throws X {
    Objects.requireNonNull(body, "body");
    try (Unwatched turn = Unwatched.begin(transactions, engine.observers(), "inBulk")) {
      try (Transaction transaction = begin("inBulk")) {
        body.run();
        transaction.commit();
      }
      turn.committed();
    }
  }

  @Override
  public final <T extends @Nullable Object, X extends Exception> T inBulk(Work<T, X> work)
      throws X {
    Objects.requireNonNull(work, "work");
    try (Unwatched turn = Unwatched.begin(transactions, engine.observers(), "inBulk")) {
      T result;
      try (Transaction transaction = begin("inBulk")) {
        result = work.run();
        transaction.commit();
      }
      turn.committed();
      return result;
    }
  }

  @Override
  public final <T extends @Nullable Object, X extends Exception> T inSnapshot(Work<T, X> work)
      throws X {
    Objects.requireNonNull(work, "work");
    try (Transaction transaction = snapshot("inSnapshot")) {
      T result = work.run();
      transaction.commit();
      return result;
    }
  }
}
