// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads values back from their text. Problems are {@link IllegalArgumentException}s whose message
 * completes "the text …" and never repeats the text, for it may be private.
 */
final class ValueText {
  private static final int UUID_LENGTH = 36;
  private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?\\.?[0-9]");

  /** Plain digits beyond this are a mistake or an attack: "1E+1000000000" would need a gigabyte. */
  private static final int MAX_DIGITS = 10_000;

  private ValueText() {}

  static <E extends Enum<E>> E parseEnum(String text, Class<E> type) {
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("is the name of no constant of " + type.getName());
    }
  }

  /** Strict where {@link UUID#fromString} takes "1-1-1-1-1". */
  static UUID parseUuid(String text) {
    if (text.length() != UUID_LENGTH) {
      throw notUuid();
    }
    long high = 0;
    long low = 0;
    for (int i = 0; i < UUID_LENGTH; i++) {
      char c = text.charAt(i);
      if (i == 8 || i == 13 || i == 18 || i == 23) {
        if (c != '-') {
          throw notUuid();
        }
        continue;
      }
      int digit = hexDigit(c);
      if (i < 18) {
        high = (high << 4) | digit;
      } else {
        low = (low << 4) | digit;
      }
    }
    return new UUID(high, low);
  }

  private static int hexDigit(char c) {
    int digit = c < 128 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw notUuid();
    }
    return digit;
  }

  private static IllegalArgumentException notUuid() {
    return new IllegalArgumentException(
        "is no UUID of 36 characters (8-4-4-4-12 hexadecimal digits)");
  }

  /** Whether SQLite, too, finds a number at the beginning; it skips ASCII space and a sign. */
  static boolean beginsWithNumber(String text) {
    return NUMBER.matcher(text).lookingAt();
  }

  static String plain(BigDecimal value) {
    long before = (long) value.precision() - value.scale();
    if (before > MAX_DIGITS || value.scale() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "needs more than " + MAX_DIGITS + " digits before or after the point");
    }
    return value.toPlainString();
  }

  static BigDecimal parseDecimal(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("is no decimal number");
    }
  }

  static BigInteger parseInteger(String text) {
    try {
      return new BigInteger(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("is no whole number");
    }
  }

  static URI parseUri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("is no URI: " + e.getReason() + " at " + e.getIndex());
    }
  }
}
