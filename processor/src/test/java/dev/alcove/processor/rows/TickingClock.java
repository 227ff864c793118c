// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.rows;

import dev.alcove.Clock;

/** A clock that is set by hand, and counts how often it is asked. For one thread. */
public final class TickingClock implements Clock {

  private long time;
  private long tick;
  private int readings;

  /** Stands still at this time, with no readings yet. */
  public void set(long millis) {
    time = millis;
    tick = 0;
    readings = 0;
  }

  /** From now on, each reading moves it on by one millisecond. */
  public void tick() {
    tick = 1;
    readings = 0;
  }

  /** How often it was asked since it was set. */
  public int readings() {
    return readings;
  }

  @Override
  public long now() {
    long now = time;
    time += tick;
    readings++;
    return now;
  }
}
