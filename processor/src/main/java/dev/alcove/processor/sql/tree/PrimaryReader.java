// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Case;
import dev.alcove.processor.sql.tree.Expression.Cast;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.Exists;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.LiteralKind;
import dev.alcove.processor.sql.tree.Expression.Parameter;
import dev.alcove.processor.sql.tree.Expression.Row;
import dev.alcove.processor.sql.tree.Expression.Subquery;
import dev.alcove.processor.sql.tree.Expression.When;
import dev.alcove.processor.sql.tree.Expression.Window;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands between operators: literals, names, calls, and what is in parentheses. */
final class PrimaryReader {

  private final Cursor cursor;
  private final ExpressionReader expressions;
  private final QueryReader queries;

  PrimaryReader(Cursor cursor, ExpressionReader expressions, QueryReader queries) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.queries = queries;
  }

  Expression read() {
    int from = cursor.position();
    TokenKind kind = cursor.kind();
    return switch (kind) {
      case INTEGER, FLOAT, STRING, BLOB -> literalOrName(kind, from);
      case VARIABLE, POSITIONAL -> parameter(from);
      case LEFT_PAREN -> parenthesised(from);
      case WORD, QUOTED_NAME -> word(from);
      default -> throw cursor.unread();
    };
  }

  private Expression literalOrName(TokenKind kind, int from) {
    if (kind == TokenKind.STRING && cursor.isAhead(1, ".")) {
      return column(from);
    }
    String text = cursor.text();
    cursor.next();
    return switch (kind) {
      case INTEGER -> new Literal(integerKind(text), text, cursor.since(from));
      case FLOAT -> new Literal(LiteralKind.REAL, text, cursor.since(from));
      case STRING -> new Literal(LiteralKind.TEXT, SqlName.unquote(text), cursor.since(from));
      default -> new Literal(LiteralKind.BLOB, text, cursor.since(from));
    };
  }

  /** A whole number beyond 64 bits is a floating point number. */
  private static LiteralKind integerKind(String text) {
    if (text.startsWith("0x") || text.startsWith("0X")) {
      return LiteralKind.INTEGER;
    }
    try {
      Long.parseLong(text.replace("_", ""));
      return LiteralKind.INTEGER;
    } catch (NumberFormatException tooLarge) {
      return LiteralKind.REAL;
    }
  }

  private Expression parameter(int from) {
    String name = cursor.kind() == TokenKind.VARIABLE ? cursor.text().substring(1) : "";
    cursor.next();
    return new Parameter(name, cursor.since(from));
  }

  private Expression parenthesised(int from) {
    cursor.next();
    if (queries.startsHere()) {
      Query query = queries.read();
      cursor.expect(")");
      return new Subquery(query, cursor.since(from));
    }
    List<Expression> values = expressions.list();
    cursor.expect(")");
    return values.size() == 1 ? values.get(0) : new Row(values, cursor.since(from));
  }

  private Expression word(int from) {
    boolean called = cursor.isAhead(1, "(");
    switch (cursor.symbol(0)) {
      case "NULL" -> {
        return constant(LiteralKind.NULL, from);
      }
      case "TRUE", "FALSE" -> {
        if (!cursor.isAhead(1, ".") && !called) {
          return constant(LiteralKind.INTEGER, from);
        }
      }
      case "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP" -> {
        return constant(LiteralKind.TEXT, from);
      }
      case "CASE" -> {
        return caseOf(from);
      }
      case "CAST" -> {
        if (called) {
          return cast(from);
        }
      }
      case "EXISTS" -> {
        return exists(from);
      }
      case "RAISE" -> throw cursor.unread();
      default -> {
        // A name.
      }
    }
    // REPLACE, LIKE, GLOB, IF and others are functions where a parenthesis follows.
    return called ? call(from) : column(from);
  }

  private Expression constant(LiteralKind kind, int from) {
    String text = cursor.text();
    cursor.next();
    return new Literal(kind, text, cursor.since(from));
  }

  private Expression column(int from) {
    String table = "";
    String name = cursor.name();
    for (int dots = 0; cursor.accept("."); dots++) {
      if (dots == 2) {
        throw cursor.unread();
      }
      table = name;
      name = cursor.name();
    }
    return new ColumnName(table, name, cursor.since(from));
  }

  private Expression caseOf(int from) {
    cursor.next();
    Expression base = cursor.is("WHEN") ? null : expressions.read();
    List<When> whens = new ArrayList<>();
    while (cursor.accept("WHEN")) {
      Expression condition = expressions.read();
      cursor.expect("THEN");
      whens.add(new When(condition, expressions.read()));
    }
    Expression otherwise = cursor.accept("ELSE") ? expressions.read() : null;
    cursor.expect("END");
    return new Case(base, List.copyOf(whens), otherwise, cursor.since(from));
  }

  private Expression cast(int from) {
    cursor.next();
    cursor.expect("(");
    Expression operand = expressions.read();
    cursor.expect("AS");
    int type = cursor.position();
    int depth = 0;
    while (depth > 0 || !cursor.is(")")) {
      depth += cursor.is("(") ? 1 : cursor.is(")") ? -1 : 0;
      cursor.next();
      cursor.kind(); // ends the reading at the end of the text
    }
    String name = cursor.position() == type ? "" : cursor.textSince(type);
    cursor.next();
    return new Cast(operand, name, cursor.since(from));
  }

  private Expression exists(int from) {
    cursor.next();
    cursor.expect("(");
    Query query = queries.read();
    cursor.expect(")");
    return new Exists(query, cursor.since(from));
  }

  private Expression call(int from) {
    String name = SqlName.fold(SqlName.unquote(cursor.text()));
    cursor.next();
    cursor.next();
    List<Expression> arguments = List.of();
    cursor.accept("DISTINCT");
    if (!cursor.accept("*") && !cursor.is(")")) {
      arguments = expressions.list();
      if (cursor.accept("ORDER", "BY")) {
        queries.orderTerms();
      }
    }
    cursor.expect(")");
    Expression filter = null;
    if (cursor.is("FILTER") && cursor.isAhead(1, "(")) {
      cursor.next();
      cursor.next();
      cursor.expect("WHERE");
      filter = expressions.read();
      cursor.expect(")");
    }
    Window window = over();
    return new Call(name, arguments, filter, window, cursor.since(from));
  }

  private @Nullable Window over() {
    if (!cursor.is("OVER")) {
      return null;
    }
    if (cursor.isAhead(1, "(")) {
      cursor.next();
      return queries.window();
    }
    int over = cursor.position();
    cursor.next();
    if (!cursor.isName()) { // a column or alias that is called over
      cursor.back(over);
      return null;
    }
    return new Window(SqlName.fold(cursor.name()), false, List.of());
  }
}
