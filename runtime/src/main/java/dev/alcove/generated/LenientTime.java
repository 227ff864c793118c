// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.OFFSET_SECONDS;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;

import dev.alcove.driver.RequiresAndroid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;

/**
 * Reads times that other hands wrote: raw SQL ({@code CURRENT_TIMESTAMP}, {@code datetime()}) and
 * other programs. It takes the forms that SQLite itself takes as time values: a date, then perhaps
 * {@code T} or a blank and a time with or without seconds and fraction, then perhaps {@code Z} or
 * an offset; without one it is UTC, as in SQLite. Up to nine digits of fraction are kept.
 *
 * @see <a href="https://sqlite.org/lang_datefunc.html">Date And Time Functions</a>
 */
@RequiresAndroid(26)
final class LenientTime {
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm")
          .optionalStart()
          .appendPattern(":ss")
          .appendFraction(NANO_OF_SECOND, 0, 9, true)
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter LOCAL =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd")
          .optionalStart()
          .appendLiteral('T')
          .append(TIME)
          .optionalEnd()
          .optionalStart()
          .appendLiteral(' ')
          .append(TIME)
          .optionalEnd()
          .parseDefaulting(HOUR_OF_DAY, 0)
          .parseDefaulting(MINUTE_OF_HOUR, 0)
          .parseDefaulting(SECOND_OF_MINUTE, 0)
          .parseDefaulting(NANO_OF_SECOND, 0)
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter OFFSET =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(LOCAL)
          .optionalStart()
          .appendLiteral(' ')
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH:mm", "Z")
          .optionalEnd()
          .parseDefaulting(OFFSET_SECONDS, 0)
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private LenientTime() {}

  static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text, OFFSET).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("is no time of the form 2025-01-31T10:30:45.000Z");
    }
  }

  static LocalDateTime localDateTime(String text) {
    try {
      return LocalDateTime.parse(text, LOCAL);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("is no local time of the form 2025-01-31T10:30:45.000");
    }
  }

  static LocalTime localTime(String text) {
    try {
      return LocalTime.parse(text, TIME);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("is no time of day of the form 10:30:45.000");
    }
  }
}
