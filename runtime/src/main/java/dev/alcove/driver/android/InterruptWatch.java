// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Stops the statements of interrupted threads. The platform lets nobody ask while SQLite works, so
 * one thread looks after all connections; while no statement runs, it sleeps.
 */
final class InterruptWatch {
  private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(15);

  /** About a second, so that a busy database does not wake it for each statement. */
  private static final int IDLE_ROUNDS = 64;

  private static final List<AndroidConnection> CONNECTIONS = new CopyOnWriteArrayList<>();
  private static final InterruptWatch WATCH = new InterruptWatch();

  private @Nullable Thread thread;
  private volatile boolean asleep;

  private InterruptWatch() {}

  static void add(AndroidConnection connection) {
    CONNECTIONS.add(connection);
    WATCH.start();
  }

  static void remove(AndroidConnection connection) {
    CONNECTIONS.remove(connection);
  }

  /** A statement begins; its connection says so before it calls this. */
  static void wake() {
    if (WATCH.asleep) {
      WATCH.asleep = false;
      LockSupport.unpark(WATCH.thread);
    }
  }

  private synchronized void start() {
    if (thread == null) {
      Thread started = new Thread(this::watch, "alcove-interrupts");
      started.setDaemon(true);
      thread = started;
      started.start();
    }
  }

  private void watch() {
    int idle = 0;
    while (true) {
      idle = look() ? 0 : idle + 1;
      if (idle < IDLE_ROUNDS) {
        LockSupport.parkNanos(PERIOD_NANOS);
      } else {
        sleep();
        idle = 0;
      }
    }
  }

  /** Looks once more after it has said that it sleeps, for a statement may just have begun. */
  private void sleep() {
    asleep = true;
    if (look()) {
      asleep = false;
    }
    while (asleep) {
      LockSupport.park(this);
    }
  }

  /** Whether a statement runs. */
  private static boolean look() {
    boolean running = false;
    for (AndroidConnection connection : CONNECTIONS) {
      running |= connection.stopIfInterrupted();
    }
    return running;
  }
}
