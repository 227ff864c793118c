// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import dev.alcove.statement.CachingConnection;
import dev.alcove.transaction.Transactions;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/**
 * Looks from time to time whether another process has written, from the first observer on. May be
 * used by any thread; works on one of its own.
 */
public final class OtherProcesses extends TimerTask {
  private static final String METHOD = "refreshEvery";

  /** Another value than before: another connection has committed. Unknown before SQLite 3.8.8. */
  private static final String VERSION = "PRAGMA data_version";

  private final Transactions transactions;
  private final long millis;
  private volatile @Nullable Observers observers;
  private volatile @Nullable Timer timer;

  /** The reader that looked last, and what it saw. Of the timer's thread, as all below. */
  private @Nullable CachingConnection reader;

  private long readerVersion;

  /** What the connection that writes saw; at first nobody knows what was written before. */
  private long version = -1;

  /** Makes it for the connections of these transactions. */
  public OtherProcesses(Transactions transactions, long millis) {
    this.transactions = transactions;
    this.millis = millis;
  }

  void watch(Observers concerned) {
    observers = concerned;
    Timer thread = new Timer("alcove-refresh", true);
    timer = thread;
    thread.schedule(this, 0, millis);
  }

  /** Ends it; not for another start. */
  void close() {
    Timer thread = timer;
    if (thread != null) {
      thread.cancel();
    }
  }

  @Override
  public void run() {
    Observers concerned = observers;
    if (concerned != null && !concerned.isEmpty() && hasChanged()) {
      concerned.wakeAll();
    }
  }

  /**
   * A reader sees commits of this process too, but while it sees none nobody need wait for the
   * connection that writes, which sees those of others alone.
   */
  private boolean hasChanged() {
    try {
      CachingConnection looking = transactions.enterRead(METHOD);
      long seen = readAndLeave(looking);
      if (looking == reader && seen == readerVersion && seen >= 0) {
        return false;
      }
      long before = version;
      version = readAndLeave(transactions.enterWrite(METHOD));
      reader = looking;
      readerVersion = seen;
      return version < 0 || version != before;
    } catch (AlcoveException | DriverException e) {
      // A connection is busy or closed; the next look finds what this one has not.
      return false;
    }
  }

  private long readAndLeave(CachingConnection connection) {
    try {
      return read(connection);
    } finally {
      transactions.leave(connection);
    }
  }

  private static long read(CachingConnection connection) {
    DriverStatement query = connection.take(VERSION);
    try {
      return query.step() ? query.getLong(0) : -1;
    } finally {
      connection.giveBack(query);
    }
  }
}
