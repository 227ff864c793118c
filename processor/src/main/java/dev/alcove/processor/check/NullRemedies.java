// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.Cause;
import dev.alcove.processor.model.BuiltInType;
import dev.alcove.processor.model.Conversion;
import dev.alcove.processor.sql.FullTextCalls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways out where a column can be NULL and Java does not take null. */
final class NullRemedies {

  private NullRemedies() {}

  /**
   * The ways out.
   *
   * @param alias what must follow an expression in place of the column
   * @param inJava how Java takes null
   */
  static String of(FoundColumn column, Conversion conversion, String alias, String inJava) {
    List<String> ways = new ArrayList<>(List.of(inJava));
    String zero = zero(conversion);
    if (isNull(column)) {
      ways.add("write a value in place of NULL");
    } else if (zero != null && !FullTextCalls.isCall(column.fact().text())) {
      ways.add("write coalesce(" + column.expression() + ", " + zero + ")" + alias);
    }
    if (column.fact().value().cause() == Cause.OUTER_JOIN) {
      ways.add("use an inner join");
    }
    String last = ways.remove(ways.size() - 1);
    return ways.isEmpty() ? last + "." : String.join(", ", ways) + ", or " + last + ".";
  }

  /** Whether the statement says NULL itself. */
  static boolean isNull(FoundColumn column) {
    return column.fact().text().equalsIgnoreCase("NULL");
  }

  /** What stands for nothing in SQL; null where no text or number does, such as among dates. */
  private static @Nullable String zero(Conversion conversion) {
    if (conversion instanceof Conversion.BuiltIn builtIn) {
      boolean isNumber =
          builtIn.type() == BuiltInType.BIG_DECIMAL || builtIn.type() == BuiltInType.BIG_INTEGER;
      return builtIn.type() == BuiltInType.DURATION ? "0" : isNumber ? "'0'" : null;
    }
    boolean isCharacter = conversion.javaType().boxed().is("java.lang.Character");
    if (!(conversion instanceof Conversion.Direct) || isCharacter) {
      return null;
    }
    return switch (conversion.storage()) {
      case INTEGER -> "0";
      case REAL -> "0.0";
      case TEXT -> "''";
      case BLOB -> "x''";
    };
  }
}
