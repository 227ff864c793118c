// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.live.Observers;
import dev.alcove.live.OtherProcesses;
import dev.alcove.pool.Pool;
import dev.alcove.schema.Schema;
import dev.alcove.transaction.Transactions;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * What one open database runs on. {@link Alcove} makes it and hands it to generated code; an
 * application has no use for it. May be used by any thread.
 */
public final class Engine {
  /** Of our own, where the builder was given no executor. */
  private static final int THREADS = 4;

  private static final int IDLE_SECONDS = 10;

  private final Schema schema;
  private final Transactions transactions;
  private final Pool pool;
  private final Clock clock;
  private final RandomSource random;
  private final Executor executor;
  private final Maintenance maintenance;
  private final Observers observers;

  Engine(Opening opening, Transactions transactions, Pool pool, Settings settings) {
    this.schema = opening.schema;
    this.transactions = transactions;
    this.pool = pool;
    this.clock = settings.clock;
    this.random = settings.random;
    Executor given = settings.executor;
    this.executor = given == null ? ownThreads() : given;
    this.maintenance = new Maintenance(transactions, opening);
    long millis = settings.refreshMillis;
    this.observers = new Observers(millis == 0 ? null : new OtherProcesses(transactions, millis));
    pool.onTurns(observers);
    pool.refuse(settings.refused);
  }

  /** The schema that the database was opened with. */
  public Schema schema() {
    return schema;
  }

  /** Its transactions. */
  public Transactions transactions() {
    return transactions;
  }

  /** The clock of the builder. */
  public Clock clock() {
    return clock;
  }

  /** The random source of the builder. */
  public RandomSource random() {
    return random;
  }

  /** The executor of the builder, or one of our own. */
  public Executor executor() {
    return executor;
  }

  /** Backup, compaction and checks. */
  public Maintenance maintenance() {
    return maintenance;
  }

  /** Who is told of commits. */
  public Observers observers() {
    return observers;
  }

  /** Closes the database; later calls do nothing. Observers find out when they are woken. */
  public void close() {
    try {
      pool.close();
    } finally {
      // Also where a thread keeps something open; but not where closing was refused.
      if (pool.hasEnded()) {
        observers.close();
      }
    }
  }

  /** An executor that has no thread while there is nothing to do, so nobody need shut it down. */
  private static Executor ownThreads() {
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "alcove");
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
    return executor;
  }
}
