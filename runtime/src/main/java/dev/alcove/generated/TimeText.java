// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.driver.RequiresAndroid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The fixed-width texts of time values, whose order as text is their order in time.
 *
 * <p>Written and read by hand, for a history of 100,000 messages reads 100,000 of them and
 * java.time's formatters take a microsecond each. Digits below the millisecond are cut, towards the
 * past. What does not have the fixed form goes to {@link LenientTime}. Problems are {@link
 * IllegalArgumentException}s that never repeat the text.
 */
@RequiresAndroid(26)
final class TimeText {
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 12;
  private static final int LOCAL_LENGTH = DATE_LENGTH + 1 + TIME_LENGTH;
  private static final int INSTANT_LENGTH = LOCAL_LENGTH + 1;
  private static final int MAX_YEAR = 9999;
  private static final long FIRST_SECOND = -62_167_219_200L;
  private static final long LAST_SECOND = 253_402_300_799L;
  private static final int DAY_MILLIS = 86_400_000;
  private static final int NANOS_PER_MILLI = 1_000_000;

  private TimeText() {}

  static String write(Instant value) {
    long second = value.getEpochSecond();
    if (second < FIRST_SECOND || second > LAST_SECOND) {
      throw outsideYears();
    }
    long millis = value.toEpochMilli();
    char[] text = new char[INSTANT_LENGTH];
    putDate(text, LocalDate.ofEpochDay(Math.floorDiv(millis, (long) DAY_MILLIS)));
    text[DATE_LENGTH] = 'T';
    putTime(text, DATE_LENGTH + 1, (int) Math.floorMod(millis, (long) DAY_MILLIS));
    text[LOCAL_LENGTH] = 'Z';
    return new String(text);
  }

  static String write(LocalDateTime value) {
    char[] text = new char[LOCAL_LENGTH];
    putDate(text, value.toLocalDate());
    text[DATE_LENGTH] = 'T';
    putTime(text, DATE_LENGTH + 1, millisOfDay(value.toLocalTime()));
    return new String(text);
  }

  static String write(LocalDate value) {
    char[] text = new char[DATE_LENGTH];
    putDate(text, value);
    return new String(text);
  }

  static String write(LocalTime value) {
    char[] text = new char[TIME_LENGTH];
    putTime(text, 0, millisOfDay(value));
    return new String(text);
  }

  /** Milliseconds since 1970, rounded towards the past. */
  static long epochMillis(Instant value) {
    try {
      return value.toEpochMilli();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("is beyond the range of milliseconds in a long");
    }
  }

  static Instant parseInstant(String text) {
    if (text.length() == INSTANT_LENGTH && text.charAt(LOCAL_LENGTH) == 'Z') {
      int millis = fixedTimeAfterDate(text);
      if (millis >= 0) {
        long day = date(text).toEpochDay();
        return Instant.ofEpochMilli(day * DAY_MILLIS + millis);
      }
    }
    return LenientTime.instant(text);
  }

  static LocalDateTime parseLocalDateTime(String text) {
    if (text.length() == LOCAL_LENGTH) {
      int millis = fixedTimeAfterDate(text);
      if (millis >= 0) {
        return LocalDateTime.of(date(text), time(millis));
      }
    }
    return LenientTime.localDateTime(text);
  }

  static LocalDate parseLocalDate(String text) {
    if (text.length() != DATE_LENGTH) {
      throw notDate();
    }
    return date(text);
  }

  static LocalTime parseLocalTime(String text) {
    int millis = text.length() == TIME_LENGTH ? fixedTime(text, 0) : -1;
    return millis >= 0 ? time(millis) : LenientTime.localTime(text);
  }

  /** Milliseconds of the day; negative if the text has not the fixed form. */
  private static int fixedTimeAfterDate(String text) {
    return text.charAt(DATE_LENGTH) == 'T' ? fixedTime(text, DATE_LENGTH + 1) : -1;
  }

  private static int fixedTime(String text, int from) {
    int hour = digits(text, from, 2);
    int minute = digits(text, from + 3, 2);
    int second = digits(text, from + 6, 2);
    int milli = digits(text, from + 9, 3);
    if ((hour | minute | second | milli) < 0
        || hour > 23
        || minute > 59
        || second > 59
        || text.charAt(from + 2) != ':'
        || text.charAt(from + 5) != ':'
        || text.charAt(from + 8) != '.') {
      return -1;
    }
    return ((hour * 60 + minute) * 60 + second) * 1000 + milli;
  }

  private static LocalDate date(String text) {
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 2);
    int day = digits(text, 8, 2);
    if ((year | month | day) < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw notDate();
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw notDate();
    }
  }

  private static LocalTime time(int millisOfDay) {
    return LocalTime.ofNanoOfDay((long) millisOfDay * NANOS_PER_MILLI);
  }

  private static int millisOfDay(LocalTime value) {
    return (int) (value.toNanoOfDay() / NANOS_PER_MILLI);
  }

  /** The number written in {@code count} decimal digits; negative if there is anything else. */
  private static int digits(String text, int from, int count) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static void putDate(char[] text, LocalDate date) {
    int year = date.getYear();
    if (year < 0 || year > MAX_YEAR) {
      throw outsideYears();
    }
    putDigits(text, 0, year, 4);
    text[4] = '-';
    putDigits(text, 5, date.getMonthValue(), 2);
    text[7] = '-';
    putDigits(text, 8, date.getDayOfMonth(), 2);
  }

  private static void putTime(char[] text, int from, int millisOfDay) {
    int seconds = millisOfDay / 1000;
    putDigits(text, from, seconds / 3600, 2);
    text[from + 2] = ':';
    putDigits(text, from + 3, seconds / 60 % 60, 2);
    text[from + 5] = ':';
    putDigits(text, from + 6, seconds % 60, 2);
    text[from + 8] = '.';
    putDigits(text, from + 9, millisOfDay % 1000, 3);
  }

  private static void putDigits(char[] text, int from, int number, int count) {
    int rest = number;
    for (int i = from + count - 1; i >= from; i--) {
      text[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  }

  private static IllegalArgumentException outsideYears() {
    return new IllegalArgumentException("is outside the years 0000 to 9999");
  }

  private static IllegalArgumentException notDate() {
    return new IllegalArgumentException("is no date of the form 2025-01-31");
  }
}
