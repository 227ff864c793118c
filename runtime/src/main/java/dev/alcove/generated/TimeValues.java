// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.driver.RequiresAndroid;
import dev.alcove.error.MappingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Binds and reads the types of {@code java.time}. Loaded only by those who use them.
 *
 * <p>Texts have a fixed width, so their order as text is their order in time, and years from 0000
 * to 9999; other years are refused with a {@link MappingException}. Digits below the millisecond
 * are cut, towards the past. Reading also takes the forms that SQLite's own date functions write,
 * such as {@code CURRENT_TIMESTAMP}. A {@code get} refuses NULL and what it cannot read with a
 * {@link MappingException} that names the DAO method, the SQL and the column, never the value.
 * Stateless: may be called from any thread that owns the statement.
 *
 * @see <a href="https://sqlite.org/lang_datefunc.html">Date And Time Functions</a>
 */
@RequiresAndroid(26)
public final class TimeValues {
  private TimeValues() {}

  /** Reads a time from text; without an offset it is UTC. */
  public static Instant getInstant(Statement row, int column) {
    return instant(row, column, row.getText(column));
  }

  /** As {@link #getInstant}; null for NULL. */
  public static @Nullable Instant getInstantOrNull(Statement row, int column) {
    String text = row.getTextOrNull(column);
    return text == null ? null : instant(row, column, text);
  }

  /** Binds {@code 2025-01-31T10:30:45.000Z}, or NULL. */
  public static void bindInstant(Statement statement, int parameter, @Nullable Instant value) {
    try {
      statement.bindText(parameter, value == null ? null : TimeText.write(value));
    } catch (IllegalArgumentException e) {
      throw statement.unbindable(parameter, "an Instant that " + e.getMessage(), e);
    }
  }

  /** The text that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable String toText(@Nullable Instant value) {
    try {
      return value == null ? null : TimeText.write(value);
    } catch (IllegalArgumentException e) {
      throw unwritable("Instant", e);
    }
  }

  private static Instant instant(Statement row, int column, String text) {
    try {
      return TimeText.parseInstant(text);
    } catch (IllegalArgumentException e) {
      throw row.unreadable(column, "Instant: the text " + e.getMessage(), e);
    }
  }

  /** Reads a time from milliseconds since 1970. */
  public static Instant getInstantMillis(Statement row, int column) {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  /** As {@link #getInstantMillis}; null for NULL. */
  public static @Nullable Instant getInstantMillisOrNull(Statement row, int column) {
    Long millis = row.getLongOrNull(column);
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  /** Binds the milliseconds since 1970, or NULL. */
  public static void bindInstantMillis(
      Statement statement, int parameter, @Nullable Instant value) {
    try {
      statement.bindLongOrNull(parameter, value == null ? null : TimeText.epochMillis(value));
    } catch (IllegalArgumentException e) {
      throw statement.unbindable(parameter, "an Instant that " + e.getMessage(), e);
    }
  }

  /** The milliseconds that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable Long toMillis(@Nullable Instant value) {
    try {
      return value == null ? null : TimeText.epochMillis(value);
    } catch (IllegalArgumentException e) {
      throw unwritable("Instant", e);
    }
  }

  /** Reads {@code 2025-01-31}. */
  public static LocalDate getLocalDate(Statement row, int column) {
    return localDate(row, column, row.getText(column));
  }

  /** As {@link #getLocalDate}; null for NULL. */
  public static @Nullable LocalDate getLocalDateOrNull(Statement row, int column) {
    String text = row.getTextOrNull(column);
    return text == null ? null : localDate(row, column, text);
  }

  /** Binds {@code 2025-01-31}, or NULL. */
  public static void bindLocalDate(Statement statement, int parameter, @Nullable LocalDate value) {
    try {
      statement.bindText(parameter, value == null ? null : TimeText.write(value));
    } catch (IllegalArgumentException e) {
      throw statement.unbindable(parameter, "a LocalDate that " + e.getMessage(), e);
    }
  }

  /** The text that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable String toText(@Nullable LocalDate value) {
    try {
      return value == null ? null : TimeText.write(value);
    } catch (IllegalArgumentException e) {
      throw unwritable("LocalDate", e);
    }
  }

  private static LocalDate localDate(Statement row, int column, String text) {
    try {
      return TimeText.parseLocalDate(text);
    } catch (IllegalArgumentException e) {
      throw row.unreadable(column, "LocalDate: the text " + e.getMessage(), e);
    }
  }

  /** Reads a date and a time of day; a text with an offset is refused. */
  public static LocalDateTime getLocalDateTime(Statement row, int column) {
    return localDateTime(row, column, row.getText(column));
  }

  /** As {@link #getLocalDateTime}; null for NULL. */
  public static @Nullable LocalDateTime getLocalDateTimeOrNull(Statement row, int column) {
    String text = row.getTextOrNull(column);
    return text == null ? null : localDateTime(row, column, text);
  }

  /** Binds {@code 2025-01-31T10:30:45.000}, or NULL. */
  public static void bindLocalDateTime(
      Statement statement, int parameter, @Nullable LocalDateTime value) {
    try {
      statement.bindText(parameter, value == null ? null : TimeText.write(value));
    } catch (IllegalArgumentException e) {
      throw statement.unbindable(parameter, "a LocalDateTime that " + e.getMessage(), e);
    }
  }

  /** The text that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable String toText(@Nullable LocalDateTime value) {
    try {
      return value == null ? null : TimeText.write(value);
    } catch (IllegalArgumentException e) {
      throw unwritable("LocalDateTime", e);
    }
  }

  private static LocalDateTime localDateTime(Statement row, int column, String text) {
    try {
      return TimeText.parseLocalDateTime(text);
    } catch (IllegalArgumentException e) {
      throw row.unreadable(column, "LocalDateTime: the text " + e.getMessage(), e);
    }
  }

  /** Reads a time of day. */
  public static LocalTime getLocalTime(Statement row, int column) {
    return localTime(row, column, row.getText(column));
  }

  /** As {@link #getLocalTime}; null for NULL. */
  public static @Nullable LocalTime getLocalTimeOrNull(Statement row, int column) {
    String text = row.getTextOrNull(column);
    return text == null ? null : localTime(row, column, text);
  }

  /** Binds {@code 10:30:45.000}, or NULL. */
  public static void bindLocalTime(Statement statement, int parameter, @Nullable LocalTime value) {
    statement.bindText(parameter, toText(value));
  }

  /** The text that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable String toText(@Nullable LocalTime value) {
    return value == null ? null : TimeText.write(value);
  }

  private static LocalTime localTime(Statement row, int column, String text) {
    try {
      return TimeText.parseLocalTime(text);
    } catch (IllegalArgumentException e) {
      throw row.unreadable(column, "LocalTime: the text " + e.getMessage(), e);
    }
  }

  /** Reads a time as {@link #getInstant} does; its offset is always UTC. */
  public static OffsetDateTime getOffsetDateTime(Statement row, int column) {
    return offsetDateTime(row, column, row.getText(column));
  }

  /** As {@link #getOffsetDateTime}; null for NULL. */
  public static @Nullable OffsetDateTime getOffsetDateTimeOrNull(Statement row, int column) {
    String text = row.getTextOrNull(column);
    return text == null ? null : offsetDateTime(row, column, text);
  }

  /** Binds the text of the same instant, or NULL: the offset itself is not stored. */
  public static void bindOffsetDateTime(
      Statement statement, int parameter, @Nullable OffsetDateTime value) {
    try {
      statement.bindText(parameter, value == null ? null : TimeText.write(value.toInstant()));
    } catch (IllegalArgumentException e) {
      throw statement.unbindable(parameter, "an OffsetDateTime that " + e.getMessage(), e);
    }
  }

  /** The text that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable String toText(@Nullable OffsetDateTime value) {
    try {
      return value == null ? null : TimeText.write(value.toInstant());
    } catch (IllegalArgumentException e) {
      throw unwritable("OffsetDateTime", e);
    }
  }

  private static OffsetDateTime offsetDateTime(Statement row, int column, String text) {
    try {
      return TimeText.parseInstant(text).atOffset(ZoneOffset.UTC);
    } catch (IllegalArgumentException e) {
      throw row.unreadable(column, "OffsetDateTime: the text " + e.getMessage(), e);
    }
  }

  /** Reads a duration from nanoseconds. */
  public static Duration getDuration(Statement row, int column) {
    return Duration.ofNanos(row.getLong(column));
  }

  /** As {@link #getDuration}; null for NULL. */
  public static @Nullable Duration getDurationOrNull(Statement row, int column) {
    Long nanos = row.getLongOrNull(column);
    return nanos == null ? null : Duration.ofNanos(nanos);
  }

  /**
   * Binds an INTEGER of nanoseconds, or NULL: exact, sorted by length, and SQL can add them up.
   * Durations beyond 292 years are refused.
   */
  public static void bindDuration(Statement statement, int parameter, @Nullable Duration value) {
    try {
      statement.bindLongOrNull(parameter, value == null ? null : nanos(value));
    } catch (IllegalArgumentException e) {
      throw statement.unbindable(parameter, "a Duration that " + e.getMessage(), e);
    }
  }

  /** The nanoseconds that {@code bind} would bind, for the elements of a list; null stays null. */
  public static @Nullable Long toNanos(@Nullable Duration value) {
    try {
      return value == null ? null : nanos(value);
    } catch (IllegalArgumentException e) {
      throw unwritable("Duration", e);
    }
  }

  private static long nanos(Duration value) {
    try {
      return value.toNanos();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("is longer than 292 years");
    }
  }

  private static MappingException unwritable(String type, IllegalArgumentException reason) {
    return new MappingException(
        "The " + type + " " + reason.getMessage() + ".", null, null, reason);
  }
}
