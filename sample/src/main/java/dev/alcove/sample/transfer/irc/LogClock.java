// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.irc;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Turns a log's clock into times. The clock knows minutes only, and no date but that of the log.
 *
 * <p>It wraps at midnight. Logs of some years have clocks of twelve hours, which wrap twice a day
 * and do not say which half it is; the first half is assumed. So when the clock runs back, the
 * least number of half days is added that makes it run on. When it runs back by little, someone has
 * set it; then time stands still until it has caught up, for the order of lines is what a log is
 * sure of.
 */
final class LogClock {
  private static final int HALF_DAY = 12 * 60;
  private static final int LITTLE = 6 * 60;

  private final Instant midnight;
  private int minutes;
  private int offset;

  LogClock(LocalDate date) {
    this.midnight = date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The time of a line with this minute of the day. */
  Instant at(int minute) {
    int next = minute + offset;
    if (minutes - next > LITTLE) {
      int back = minutes - next;
      int step = (back + HALF_DAY - 1) / HALF_DAY * HALF_DAY;
      offset += step;
      next += step;
    }
    minutes = Math.max(minutes, next);
    return now();
  }

  /** The time of a line without a clock: that of the line before. */
  Instant now() {
    return midnight.plus(Duration.ofMinutes(minutes));
  }
}
