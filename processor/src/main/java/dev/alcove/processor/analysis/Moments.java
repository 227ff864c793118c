// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.LiteralKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Points in time that a date function surely understands: now, moved by little.
 *
 * @see <a href="https://www.sqlite.org/lang_datefunc.html">Date And Time Functions</a>
 */
final class Moments {

  private static final Pattern MODIFIER =
      Pattern.compile(
          "[+-]?\\d{1,3} (second|minute|hour|day|month|year)s?"
              + "|start of (day|month|year)|localtime|utc");

  /** Few enough to stay within the years that SQLite knows. */
  private static final int MOST_MODIFIERS = 4;

  private Moments() {}

  static boolean areKnown(Call call) {
    List<Expression> arguments = call.arguments();
    if (arguments.isEmpty()) {
      return true;
    }
    if (!isText(arguments.get(0), "now") || arguments.size() > MOST_MODIFIERS + 1) {
      return false;
    }
    return arguments.stream().skip(1).allMatch(Moments::isModifier);
  }

  private static boolean isText(Expression expression, String text) {
    return expression instanceof Literal literal
        && literal.kind() == LiteralKind.TEXT
        && literal.text().equals(text);
  }

  private static boolean isModifier(Expression expression) {
    return expression instanceof Literal literal
        && literal.kind() == LiteralKind.TEXT
        && MODIFIER.matcher(literal.text()).matches();
  }
}
