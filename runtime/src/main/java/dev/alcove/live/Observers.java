// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import dev.alcove.error.DriverException;
import dev.alcove.pool.TurnListener;
import dev.alcove.statement.CachingConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The observers of one database. May be used by any thread; adding one waits for nobody.
 *
 * <p>The connection that writes watches for them with triggers, which its next turn installs before
 * it begins. Whoever comes during a turn is woken at its end in any case.
 */
public final class Observers implements TurnListener {
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_INTERRUPT = 9;

  private final Object lock = new Object();

  /** Guarded by {@link #lock}. */
  private final Set<Observer> observers = new LinkedHashSet<>();

  /** Those who are to be watched for from now on, or no more. Guarded by {@link #lock}. */
  private final Set<Observer> pending = new LinkedHashSet<>();

  /** Whether anyone is pending. */
  private volatile boolean changed;

  /** Whether anything was ever watched for: only then something may have been noted. */
  private volatile boolean used;

  /** Used by the thread that has the turn. */
  private final Watches watches = new Watches();

  /**
   * Whether the connection does not watch for all that it should, and has to begin anew: somebody
   * dropped a table with its triggers, or a turn failed to install some or to read what was noted.
   * Used as {@link #watches}.
   */
  private boolean lost;

  /** Whether this turn watches for nothing and has committed nothing yet; used as the former. */
  private boolean idle;

  private final @Nullable OtherProcesses others;

  /** Makes them; {@code others} tells what else to wake them for. */
  public Observers(@Nullable OtherProcesses others) {
    this.others = others;
  }

  /** Adds one, which is woken by what is committed from now on. */
  public void add(Observer observer) {
    synchronized (lock) {
      observers.add(observer);
      pending.add(observer);
      changed = true;
      if (!used && others != null) {
        others.watch(this);
      }
      used = true;
    }
  }

  /** Removes one; later calls do nothing. */
  public void remove(Observer observer) {
    synchronized (lock) {
      if (observers.remove(observer) && !pending.remove(observer)) {
        pending.add(observer);
        changed = true;
      }
    }
  }

  /** After the database was closed: wakes all, who find that out. */
  public void close() {
    if (others != null) {
      others.close();
    }
    wakeAll();
  }

  boolean isEmpty() {
    synchronized (lock) {
      return observers.isEmpty();
    }
  }

  /** Wakes all, whatever they read. */
  public void wakeAll() {
    wake(all());
  }

  private static void wake(List<Observer> observers) {
    for (Observer observer : observers) {
      observer.wake();
    }
  }

  private List<Observer> all() {
    synchronized (lock) {
      return new ArrayList<>(observers);
    }
  }

  @Override
  public void begins(CachingConnection writer) {
    if (!changed) {
      return;
    }
    List<Observer> left = new ArrayList<>();
    try {
      if (lost) {
        watches.clear(writer);
        watchAnew();
      }
      for (Observer next = poll(); next != null; next = poll()) {
        left.add(next);
        if (update(writer, next)) {
          left.remove(next);
        }
      }
    } catch (DriverException e) {
      // Nobody's write fails because of it: until a turn succeeds with it, each wakes all.
      lost = true;
    }
    synchronized (lock) {
      pending.addAll(left);
      changed |= !pending.isEmpty();
    }
  }

  private void watchAnew() {
    lost = false;
    synchronized (lock) {
      pending.clear();
      for (Observer observer : observers) {
        observer.watched = false;
        pending.add(observer);
      }
    }
  }

  /** Watches for nothing up to the end of this turn; the next one watches for all again. */
  void pause(CachingConnection writer) {
    if (!used) {
      return;
    }
    lost = true;
    idle = true;
    try {
      watches.clear(writer);
    } catch (DriverException e) {
      // What is left notes in vain, until a turn begins anew.
    }
  }

  /** What the turn without watches wrote is committed. */
  void pausedHasCommitted() {
    idle = false;
  }

  private @Nullable Observer poll() {
    synchronized (lock) {
      Iterator<Observer> first = pending.iterator();
      if (!first.hasNext()) {
        changed = false;
        return null;
      }
      Observer observer = first.next();
      first.remove();
      return observer;
    }
  }

  /** Whether the connection does now what it should; if it never will, the observer knows. */
  private boolean update(CachingConnection writer, Observer observer) {
    boolean wanted;
    synchronized (lock) {
      wanted = observers.contains(observer);
    }
    try {
      if (wanted && !observer.watched) {
        watches.add(writer, observer);
      } else if (!wanted && observer.watched) {
        watches.remove(writer, observer);
      }
      observer.watched = wanted;
      return true;
    } catch (DriverException e) {
      int code = e.resultCode() & 0xff;
      if (code == SQLITE_BUSY || code == SQLITE_INTERRUPT) {
        throw e;
      }
      lost = true;
      observer.refuse(e);
      return false;
    }
  }

  @Override
  public @Nullable Runnable ends(CachingConnection writer) {
    if (!used) {
      return null;
    }
    Set<Observer> noted = Collections.emptySet();
    try {
      lost |= !watches.areWhole(writer);
      noted = watches.collect(writer);
    } catch (DriverException e) {
      lost = true;
    }
    if (lost) {
      // Without the lock it is only ever set: somebody may come at any moment.
      changed = true;
    }
    if (!changed && noted.isEmpty()) {
      return null;
    }
    List<Observer> woken = lost && !idle ? all() : find(noted);
    idle = false;
    return woken.isEmpty() ? null : () -> wake(woken);
  }

  private List<Observer> find(Set<Observer> noted) {
    List<Observer> found = new ArrayList<>();
    synchronized (lock) {
      for (Observer observer : noted) {
        if (observers.contains(observer)) {
          found.add(observer);
        }
      }
      for (Observer observer : pending) {
        if (!observer.watched && observers.contains(observer)) {
          found.add(observer);
        }
      }
    }
    return found;
  }
}
