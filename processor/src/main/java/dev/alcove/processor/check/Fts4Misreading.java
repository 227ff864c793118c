// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What FTS4 takes for words, though it is syntax of FTS5, or of the enhanced syntax that Android's
 * FTS4 does not have. No error tells of it, only other rows.
 *
 * @see <a href="https://www.sqlite.org/fts3.html#full_text_index_queries">Queries of FTS4</a>
 */
enum Fts4Misreading {
  /** {@code NEAR(one other, 3)}. */
  NEAR("\\bNEAR\\s*\\(", false, "NEAR(…) is syntax of FTS5", "one NEAR/3 other"),
  /** {@code {title content} : word}. */
  COLUMNS("[{}]", false, "{…} names no columns", "title:word OR content:word"),
  /** {@code title : word}. */
  COLUMN("\\w\\s+:", false, "behind a blank : ends no name of a column", "title:word"),
  /** {@code one + other}. */
  PHRASE("\\+", false, "+ joins no phrase", "\"one other\""),
  /** {@code one AND other}. */
  AND("\\bAND\\b", true, "AND is a word like others", "one other, for both are looked for"),
  /** {@code one NOT other}. */
  NOT("\\bNOT\\b", true, "NOT is a word like others", "one -other"),
  /** {@code (one OR other) third}. */
  PARENTHESES(
      "[()]", true, "parentheses group nothing", "one OR other third, for OR binds closest");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private final Pattern pattern;
  private final boolean isOfAndroid;
  private final String defect;
  private final String instead;

  Fts4Misreading(String regex, boolean isOfAndroid, String defect, String instead) {
    this.pattern = Pattern.compile(regex);
    this.isOfAndroid = isOfAndroid;
    this.defect = defect;
    this.instead = instead;
  }

  /** The first in what is looked for; null if all is read as it was meant. */
  static @Nullable Fts4Misreading in(String match, boolean isOnAndroid) {
    String unquoted = QUOTED.matcher(match).replaceAll("x");
    for (Fts4Misreading each : values()) {
      if ((isOnAndroid || !each.isOfAndroid) && each.pattern.matcher(unquoted).find()) {
        return each;
      }
    }
    return null;
  }

  /** What is wrong, as a clause. */
  String defect() {
    return defect;
  }

  /** What is to be written. */
  String instead() {
    return instead;
  }
}
