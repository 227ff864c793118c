// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import android.database.sqlite.SQLiteProgram;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Values as SQLite converts them from one type to another, which the platform's windows do in their
 * own way (<a href="https://www.sqlite.org/c3ref/column_blob.html">Result Values From A Query</a>).
 */
final class SqliteValues {
  /** Of a REAL as text, as SQLite prints it. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final int FIRST_SMALL_EXPONENT = -4;

  private SqliteValues() {}

  /** Binds a value under its own type. */
  static void bind(SQLiteProgram program, int parameter, @Nullable Object value) {
    if (value == null) {
      program.bindNull(parameter);
    } else if (value instanceof Long) {
      program.bindLong(parameter, (Long) value);
    } else if (value instanceof Double) {
      program.bindDouble(parameter, (Double) value);
    } else if (value instanceof String) {
      program.bindString(parameter, (String) value);
    } else {
      program.bindBlob(parameter, (byte[]) value);
    }
  }

  /** The whole number that a text begins with; the nearest long if it is larger. */
  static long toLong(String text) {
    int start = afterSpace(text);
    boolean negative = start < text.length() && text.charAt(start) == '-';
    int i = afterSign(text, start);
    long value = 0;
    while (i < text.length() && isDigit(text.charAt(i))) {
      int digit = text.charAt(i) - '0';
      if (value < (Long.MIN_VALUE + digit) / 10) {
        return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
      }
      // Downwards, for there is one more negative number.
      value = value * 10 - digit;
      i++;
    }
    if (negative) {
      return value;
    }
    return value == Long.MIN_VALUE ? Long.MAX_VALUE : -value;
  }

  /** The number that a text begins with. */
  static double toDouble(String text) {
    int start = afterSpace(text);
    int digits = afterSign(text, start);
    int end = afterDigits(text, digits);
    int seen = end - digits;
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = afterDigits(text, end + 1);
      seen += fraction - end - 1;
      end = fraction;
    }
    if (seen == 0) {
      return start < text.length() && text.charAt(start) == '-' ? -0.0 : 0.0;
    }
    if (end < text.length() && (text.charAt(end) | 0x20) == 'e') {
      int exponent = afterSign(text, end + 1);
      int afterExponent = afterDigits(text, exponent);
      end = afterExponent > exponent ? afterExponent : end;
    }
    return Double.parseDouble(text.substring(start, end));
  }

  /** A REAL as a text: {@code %!.15g} of SQLite's printf. */
  static String toText(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "Inf" : "-Inf";
    }
    if (value == 0) {
      return "0.0";
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= FIRST_SMALL_EXPONENT && exponent < DIGITS.getPrecision()) {
      String plain = rounded.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    StringBuilder text = new StringBuilder(rounded.unscaledValue().abs().toString());
    text.insert(1, '.');
    if (text.length() == 2) {
      text.append('0');
    }
    if (value < 0) {
      text.insert(0, '-');
    }
    text.append('e').append(exponent < 0 ? '-' : '+');
    int size = Math.abs(exponent);
    return text.append(size < 10 ? "0" : "").append(size).toString();
  }

  private static int afterSpace(String text) {
    int i = 0;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int afterSign(String text, int start) {
    return start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+')
        ? start + 1
        : start;
  }

  private static int afterDigits(String text, int start) {
    int i = start;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
