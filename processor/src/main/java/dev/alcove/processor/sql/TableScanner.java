// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import dev.alcove.processor.sql.TableReference.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the places where a text names a table, at any depth. */
final class TableScanner {

  private static final Set<String> END_OF_FROM =
      Set.of(
          ";",
          "SELECT",
          "WHERE",
          "GROUP",
          "HAVING",
          "ORDER",
          "LIMIT",
          "UNION",
          "EXCEPT",
          "INTERSECT",
          "SET",
          "VALUES",
          "RETURNING");

  /** Tolerated as names by SQLite, but no alias when they follow a table without AS. */
  private static final Set<String> NO_ALIAS =
      Set.of("CROSS", "FULL", "INNER", "LEFT", "NATURAL", "OUTER", "RIGHT", "INDEXED", "WINDOW");

  private final TokenRow row;
  private final List<TableReference> tables = new ArrayList<>();

  /** Whether each enclosing level is within its FROM, where a comma joins. */
  private final Deque<Boolean> outerLevels = new ArrayDeque<>();

  private boolean inFrom;

  TableScanner(TokenRow row) {
    this.row = row;
  }

  List<TableReference> scan() {
    int i = 0;
    while (i < row.size()) {
      i = step(i);
    }
    return tables;
  }

  /** Handles the token at {@code i} and returns the index of the next one to look at. */
  private int step(int i) {
    String symbol = row.symbol(i);
    if (END_OF_FROM.contains(symbol)) {
      inFrom = false;
      return i + 1;
    }
    return switch (symbol) {
      case "(" -> open(i, false);
      case ")" -> close(i);
      case "," -> inFrom ? source(i + 1, Use.READ) : i + 1;
      case "FROM" -> from(i);
      case "JOIN" -> source(i + 1, Use.READ);
      case "INTO" -> row.is(i - 1, "VACUUM") ? i + 1 : target(i + 1, Use.INSERT);
      case "UPDATE" -> update(i);
      case "IN" -> row.isName(i + 1) ? named(i + 1, Use.READ) : i + 1;
      default -> i + 1;
    };
  }

  private int open(int i, boolean joins) {
    outerLevels.push(inFrom);
    inFrom = joins;
    return i + 1;
  }

  private int close(int i) {
    inFrom = !outerLevels.isEmpty() && outerLevels.pop();
    return i + 1;
  }

  private int from(int i) {
    if (row.is(i - 1, "DISTINCT")) { // IS DISTINCT FROM
      return i + 1;
    }
    return source(i + 1, row.is(i - 1, "DELETE") ? Use.DELETE : Use.READ);
  }

  private int update(int i) {
    int name = row.is(i + 1, "OR") ? i + 3 : i + 1;
    boolean isClause = row.is(i - 1, "ON") || row.is(name, "OF") || row.is(name, "SET");
    return isClause ? i + 1 : target(name, Use.UPDATE);
  }

  private int target(int i, Use use) {
    return row.isName(i) ? named(i, use) : i;
  }

  /**
   * Reads what follows FROM, JOIN or a comma: a name, a query in parentheses, or a join in
   * parentheses.
   */
  private int source(int i, Use use) {
    inFrom = true;
    int next = i;
    while (row.is(next, "(") && !row.opensQuery(next)) {
      next = open(next, true);
    }
    return row.isName(next) ? named(next, use) : next;
  }

  private int named(int i, Use use) {
    boolean hasSchema = row.is(i + 1, ".") && row.isName(i + 2);
    int name = hasSchema ? i + 2 : i;
    boolean isCall = use == Use.READ && row.is(name + 1, "(");
    tables.add(
        new TableReference(
            hasSchema ? row.name(i) : null,
            row.name(name),
            alias(isCall ? row.after(name + 1) : name + 1),
            use,
            isCall,
            row.span(i, name + 1)));
    return name + 1;
  }

  private @Nullable String alias(int i) {
    if (row.is(i, "AS")) {
      return row.isName(i + 1) ? row.name(i + 1) : null;
    }
    boolean isAlias = row.isName(i) && !NO_ALIAS.contains(row.symbol(i));
    return isAlias ? row.name(i) : null;
  }
}
