// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.sql.SqlName;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How times and keys are written, character by character, so that texts of them compare. */
final class WrittenTime {

  private static final Pattern FORMAT =
      Pattern.compile("strftime\\s*\\(\\s*('(?:[^']|'')*').*", Pattern.DOTALL);

  /** What strftime makes of a letter, in an example. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('Y', "2025"),
          Map.entry('m', "01"),
          Map.entry('d', "31"),
          Map.entry('H', "23"),
          Map.entry('M', "59"),
          Map.entry('S', "59"),
          Map.entry('f', "59.000"),
          Map.entry('F', "2025-01-31"),
          Map.entry('T', "23:59:59"),
          Map.entry('R', "23:59"),
          Map.entry('s', "1738367999"),
          Map.entry('J', "2460707.499988426"),
          Map.entry('j', "031"),
          Map.entry('%', "%"));

  private WrittenTime() {}

  /** A value as Alcove writes it; empty where all texts are values. */
  static String example(BuiltInType type) {
    return switch (type) {
      case LOCAL_DATE -> "2025-01-31";
      case LOCAL_TIME -> "23:59:59.000";
      case LOCAL_DATE_TIME -> "2025-01-31T23:59:59.000";
      case INSTANT_TEXT, OFFSET_DATE_TIME -> "2025-01-31T23:59:59.000Z";
      case UUID -> "6f1c2a34-0000-4000-8000-000000000000";
      default -> "";
    };
  }

  /**
   * Whether values can begin so: {@code '2025-01'} stands before all days of the month. Years of
   * more than four digits have a sign, and are not looked at.
   */
  static boolean canBegin(String text, BuiltInType type) {
    String example = example(type);
    if (example.isEmpty() || text.startsWith("+") || text.startsWith("-")) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (i >= example.length() || !isAlike(text.charAt(i), example.charAt(i), type)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlike(char written, char wanted, BuiltInType type) {
    boolean isDigit = written >= '0' && written <= '9';
    boolean isHex = isDigit || (written >= 'a' && written <= 'f');
    boolean takesDigit = (wanted >= '0' && wanted <= '9') || (wanted >= 'a' && wanted <= 'f');
    return takesDigit ? (type == BuiltInType.UUID ? isHex : isDigit) : written == wanted;
  }

  /** A text such as a call of strftime makes; null where its format is not to be seen. */
  static @Nullable String made(String call) {
    Matcher matcher = FORMAT.matcher(call);
    if (!matcher.matches()) {
      return null;
    }
    String format = SqlName.unquote(matcher.group(1));
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      boolean isLetter = format.charAt(i) == '%' && i + 1 < format.length();
      String text = isLetter ? LETTERS.get(format.charAt(++i)) : String.valueOf(format.charAt(i));
      if (text == null) {
        return null;
      }
      made.append(text);
    }
    return made.toString();
  }
}
