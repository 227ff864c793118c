// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What the texts in calls of date and time functions ask for. An older SQLite refuses none of it
 * and gives NULL, so that a condition is true for no row.
 *
 * @see <a href="https://www.sqlite.org/lang_datefunc.html">Date And Time Functions</a>
 */
final class TimeFeatures extends FeatureDetector {

  private static final Set<String> FUNCTIONS =
      Set.of("date", "time", "datetime", "julianday", "unixepoch", "strftime");

  private static final Pattern SHIFT = Pattern.compile("[+-]\\d{4}-\\d\\d-\\d\\d.*");
  private static final Pattern FORMAT = Pattern.compile("(?:[^%]|%[^eFIklpPRTu])*%[eFIklpPRTu].*");
  private static final Pattern WEEKS = Pattern.compile("(?:[^%]|%[^GgUV])*%[GgUV].*");

  TimeFeatures(TokenRow row, Consumer<FeatureUse> found) {
    super(row, found);
  }

  @Override
  void visit(int i) {
    String function = SqlName.fold(row.name(i));
    if (!row.is(i + 1, "(") || !FUNCTIONS.contains(function)) {
      return;
    }
    for (int j = i + 2; j < Math.min(row.closing(i + 1), row.size()); j = row.after(j)) {
      boolean isFormat = function.equals("strftime") && j == i + 2;
      if (row.isKind(j, TokenKind.STRING)) {
        String text = SqlName.unquote(row.text(j));
        if (isFormat) {
          format(text, j);
        } else {
          modifier(SqlName.fold(text), j);
        }
      }
    }
  }

  private void format(String text, int i) {
    if (FORMAT.matcher(text).matches()) {
      add(SqlFeature.STRFTIME, i, i + 1);
    }
    if (WEEKS.matcher(text).matches()) {
      add(SqlFeature.STRFTIME_WEEK, i, i + 1);
    }
  }

  private void modifier(String text, int i) {
    switch (text) {
      case "auto", "julianday" -> add(SqlFeature.TIME_AUTO, row.text(i), i, i + 1);
      case "subsec", "subsecond" -> add(SqlFeature.TIME_SUBSEC, row.text(i), i, i + 1);
      case "floor", "ceiling" -> add(SqlFeature.TIME_FLOOR, row.text(i), i, i + 1);
      default -> {
        if (SHIFT.matcher(text).matches()) {
          add(SqlFeature.TIME_SHIFT, row.text(i), i, i + 1);
        }
      }
    }
  }
}
