// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import dev.alcove.processor.sql.tree.Expression.Between;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Collate;
import dev.alcove.processor.sql.tree.Expression.In;
import dev.alcove.processor.sql.tree.Expression.Like;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.LiteralKind;
import dev.alcove.processor.sql.tree.Expression.NullTest;
import dev.alcove.processor.sql.tree.Expression.Unary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions by the precedence of their operators.
 *
 * @see <a href="https://www.sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes">
 *     Operators</a>
 */
final class ExpressionReader {

  /** The level of AND: what BETWEEN ends at, and conditions consist of. */
  private static final int NOT_LEVEL = 3;

  private static final int EQUALITY = 4;
  private static final int UNARY = 12;

  /** SQLite's own limit (limits.html, maximum depth of an expression tree). */
  private static final int HIGHEST = 1_000;

  private static final Map<String, Integer> LEVELS =
      Map.ofEntries(
          Map.entry("OR", 1),
          Map.entry("AND", 2),
          Map.entry("=", EQUALITY),
          Map.entry("==", EQUALITY),
          Map.entry("<>", EQUALITY),
          Map.entry("!=", EQUALITY),
          Map.entry("<", 5),
          Map.entry("<=", 5),
          Map.entry(">", 5),
          Map.entry(">=", 5),
          Map.entry("&", 7),
          Map.entry("|", 7),
          Map.entry("<<", 7),
          Map.entry(">>", 7),
          Map.entry("+", 8),
          Map.entry("-", 8),
          Map.entry("*", 9),
          Map.entry("/", 9),
          Map.entry("%", 9),
          Map.entry("||", 10),
          Map.entry("->", 10),
          Map.entry("->>", 10));

  private final Cursor cursor;
  private final PrimaryReader primaries;
  private final QueryReader queries;
  private int highestChild;

  ExpressionReader(Cursor cursor, QueryReader queries) {
    this.cursor = cursor;
    this.queries = queries;
    this.primaries = new PrimaryReader(cursor, this, queries);
  }

  /** Reads a whole expression. */
  Expression read() {
    return read(1);
  }

  /** Reads expressions with commas between them. */
  List<Expression> list() {
    List<Expression> list = new ArrayList<>();
    do {
      list.add(read());
    } while (cursor.accept(","));
    return List.copyOf(list);
  }

  private Expression read(int level) {
    cursor.enter();
    int before = highestChild;
    highestChild = 0;
    int from = cursor.position();
    Expression left = prefix();
    int height = highestChild + 1;
    Expression next = left;
    while (next != null) {
      left = next;
      highestChild = 0;
      next = continued(left, level, from);
      height = Math.max(height, highestChild) + 1;
      if (height > HIGHEST) {
        throw cursor.unread();
      }
    }
    highestChild = Math.max(before, height);
    cursor.leave();
    return left;
  }

  private Expression prefix() {
    int from = cursor.position();
    String symbol = cursor.symbol(0);
    switch (symbol) {
      case "NOT" -> {
        if (cursor.isAhead(1, "EXISTS")) {
          cursor.next();
          return new Unary("NOT", primaries.read(), cursor.since(from));
        }
        cursor.next();
        return new Unary("NOT", read(NOT_LEVEL), cursor.since(from));
      }
      case "-", "+", "~" -> {
        cursor.next();
        return new Unary(symbol, read(UNARY), cursor.since(from));
      }
      default -> {
        return primaries.read();
      }
    }
  }

  /** What goes on behind an operand at this level; null if nothing does. */
  private @Nullable Expression continued(Expression left, int level, int from) {
    String symbol = cursor.symbol(0);
    Integer binary = LEVELS.get(symbol);
    if (binary != null) {
      if (binary < level) {
        return null;
      }
      cursor.next();
      Expression right = read(binary + 1);
      return new Binary(usual(symbol), left, right, cursor.since(from));
    }
    if (symbol.equals("COLLATE") && level <= 11) {
      cursor.next();
      return new Collate(left, cursor.name(), cursor.since(from));
    }
    return level <= EQUALITY ? equality(left, from) : null;
  }

  private static String usual(String operator) {
    return switch (operator) {
      case "==" -> "=";
      case "!=" -> "<>";
      default -> operator;
    };
  }

  private @Nullable Expression equality(Expression left, int from) {
    if (cursor.accept("ISNULL")) {
      return new NullTest(left, false, cursor.since(from));
    }
    if (cursor.accept("NOTNULL") || cursor.accept("NOT", "NULL")) {
      return new NullTest(left, true, cursor.since(from));
    }
    if (cursor.accept("IS")) {
      return is(left, from);
    }
    boolean negated = cursor.is("NOT");
    String operator = cursor.symbol(negated ? 1 : 0);
    switch (operator) {
      case "BETWEEN", "IN", "LIKE", "GLOB", "MATCH", "REGEXP" -> {
        cursor.back(cursor.position() + (negated ? 2 : 1));
      }
      default -> {
        return null;
      }
    }
    if (operator.equals("BETWEEN")) {
      Expression low = read(EQUALITY + 1);
      cursor.expect("AND");
      Expression high = read(EQUALITY + 1);
      return new Between(left, negated, low, high, cursor.since(from));
    }
    return operator.equals("IN") ? in(left, negated, from) : like(operator, left, negated, from);
  }

  private Expression is(Expression left, int from) {
    boolean negated = cursor.accept("NOT");
    if (cursor.accept("DISTINCT", "FROM")) {
      negated = !negated;
    }
    Expression right = read(EQUALITY + 1);
    return right instanceof Literal literal && literal.kind() == LiteralKind.NULL
        ? new NullTest(left, negated, cursor.since(from))
        : new Binary(negated ? "IS NOT" : "IS", left, right, cursor.since(from));
  }

  private Expression like(String operator, Expression left, boolean negated, int from) {
    Expression pattern = read(EQUALITY + 1);
    Expression escape = cursor.accept("ESCAPE") ? read(EQUALITY + 1) : null;
    return new Like(operator, negated, left, pattern, escape, cursor.since(from));
  }

  private Expression in(Expression left, boolean negated, int from) {
    if (!cursor.is("(")) {
      Query all = queries.everything(queries.named());
      return new In(left, negated, null, all, cursor.since(from));
    }
    cursor.next();
    if (cursor.accept(")")) {
      return new In(left, negated, List.of(), null, cursor.since(from));
    }
    if (queries.startsHere()) {
      Query query = queries.read();
      cursor.expect(")");
      return new In(left, negated, null, query, cursor.since(from));
    }
    List<Expression> list = list();
    cursor.expect(")");
    return new In(left, negated, list, null, cursor.since(from));
  }
}
