// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.tree.Expression.Window;
import dev.alcove.processor.sql.tree.Query.Cte;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.Nulls;
import dev.alcove.processor.sql.tree.Query.OrderTerm;
import dev.alcove.processor.sql.tree.Query.Part;
import dev.alcove.processor.sql.tree.Query.Select;
import dev.alcove.processor.sql.tree.Query.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads queries, from their WITH to their LIMIT. */
final class QueryReader {

  private static final Set<String> AFTER_ITEM = Set.of("WINDOW");

  private final Cursor cursor;
  private final ExpressionReader expressions;
  private final SourceReader sources;

  QueryReader(Cursor cursor) {
    this.cursor = cursor;
    this.expressions = new ExpressionReader(cursor, this);
    this.sources = new SourceReader(cursor, this, expressions);
  }

  ExpressionReader expressions() {
    return expressions;
  }

  SourceReader sources() {
    return sources;
  }

  boolean startsHere() {
    return cursor.is("SELECT") || cursor.is("VALUES") || cursor.is("WITH");
  }

  Query read() {
    cursor.enter();
    Query query = afterWith(with());
    cursor.leave();
    return query;
  }

  /** Reads WITH, if it is there. */
  List<Cte> with() {
    List<Cte> ctes = new ArrayList<>();
    if (cursor.accept("WITH")) {
      if (cursor.is("RECURSIVE") && !cursor.isAhead(1, "AS") && !cursor.isAhead(1, "(")) {
        cursor.next();
      }
      do {
        ctes.add(cte());
      } while (cursor.accept(","));
    }
    return List.copyOf(ctes);
  }

  private Cte cte() {
    int from = cursor.position();
    String name = cursor.name();
    Span span = cursor.since(from);
    List<String> columns = cursor.is("(") ? names() : List.of();
    cursor.expect("AS");
    cursor.accept("NOT");
    cursor.accept("MATERIALIZED");
    cursor.expect("(");
    Query query = read();
    cursor.expect(")");
    return new Cte(name, columns, query, span);
  }

  /** Reads names in parentheses. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    cursor.expect("(");
    do {
      names.add(cursor.name());
    } while (cursor.accept(","));
    cursor.expect(")");
    return List.copyOf(names);
  }

  Query afterWith(List<Cte> ctes) {
    List<Part> parts = new ArrayList<>();
    List<String> operators = new ArrayList<>();
    parts.add(part());
    while (cursor.is("UNION") || cursor.is("INTERSECT") || cursor.is("EXCEPT")) {
      String operator = cursor.symbol(0);
      cursor.next();
      operators.add(cursor.accept("ALL") ? "UNION ALL" : operator);
      parts.add(part());
    }
    List<OrderTerm> orderBy = cursor.accept("ORDER", "BY") ? orderTerms() : List.of();
    Expression limit = null;
    Expression offset = null;
    if (cursor.accept("LIMIT")) {
      limit = expressions.read();
      if (cursor.accept("OFFSET")) {
        offset = expressions.read();
      } else if (cursor.accept(",")) {
        offset = limit;
        limit = expressions.read();
      }
    }
    return new Query(ctes, List.copyOf(parts), List.copyOf(operators), orderBy, limit, offset);
  }

  private Part part() {
    if (cursor.accept("VALUES")) {
      List<List<Expression>> rows = new ArrayList<>();
      do {
        cursor.expect("(");
        rows.add(expressions.list());
        cursor.expect(")");
      } while (cursor.accept(","));
      return new Values(List.copyOf(rows));
    }
    cursor.expect("SELECT");
    boolean distinct = cursor.accept("DISTINCT");
    if (!distinct) {
      cursor.accept("ALL");
    }
    List<Item> items = items();
    Source from = cursor.accept("FROM") ? sources.read() : null;
    Expression where = cursor.accept("WHERE") ? expressions.read() : null;
    List<Expression> groupBy = cursor.accept("GROUP", "BY") ? expressions.list() : List.of();
    Expression having = cursor.accept("HAVING") ? expressions.read() : null;
    return new Select(distinct, items, from, where, groupBy, having, windows());
  }

  /** Reads a select list or RETURNING list. */
  List<Item> items() {
    List<Item> items = new ArrayList<>();
    do {
      items.add(item());
    } while (cursor.accept(","));
    return List.copyOf(items);
  }

  private Item item() {
    int from = cursor.position();
    if (cursor.accept("*")) {
      return new Item(null, "", "", cursor.since(from));
    }
    if (cursor.isName() && cursor.isAhead(1, ".") && cursor.isAhead(2, "*")) {
      String table = cursor.name();
      cursor.back(from + 3);
      return new Item(null, table, "", cursor.since(from));
    }
    Expression expression = expressions.read();
    String alias = alias();
    return new Item(expression, "", alias, cursor.since(from));
  }

  /** Reads an alias, with or without AS; empty where there is none. */
  String alias() {
    if (cursor.accept("AS")) {
      return cursor.name();
    }
    boolean isAlias =
        cursor.isName()
            && !(AFTER_ITEM.contains(cursor.symbol(0)) && cursor.isAhead(2, "AS"))
            && !sources.isJoinWord();
    return isAlias ? cursor.name() : "";
  }

  private Map<String, Window> windows() {
    Map<String, Window> windows = new LinkedHashMap<>();
    if (cursor.is("WINDOW") && cursor.isAhead(2, "AS")) {
      cursor.next();
      do {
        String name = SqlName.fold(cursor.name());
        cursor.expect("AS");
        windows.put(name, window());
      } while (cursor.accept(","));
    }
    return windows;
  }

  /** Reads a window in parentheses. */
  Window window() {
    cursor.expect("(");
    String base = "";
    boolean isBase =
        cursor.isName()
            && !cursor.is("PARTITION")
            && !cursor.is("RANGE")
            && !cursor.is("ROWS")
            && !cursor.is("GROUPS");
    if (isBase) {
      base = SqlName.fold(cursor.name());
    }
    List<OrderTerm> terms = new ArrayList<>();
    if (cursor.accept("PARTITION", "BY")) {
      expressions.list().forEach(part -> terms.add(new OrderTerm(part, false)));
    }
    if (cursor.accept("ORDER", "BY")) {
      terms.addAll(orderTerms());
    }
    boolean hasFrame = !cursor.is(")");
    for (int depth = 0; depth > 0 || !cursor.is(")"); cursor.next()) {
      TokenKind kind = cursor.kind(); // ends the reading at the end of the text
      depth += kind == TokenKind.LEFT_PAREN ? 1 : kind == TokenKind.RIGHT_PAREN ? -1 : 0;
      if (kind == TokenKind.VARIABLE || cursor.is("SELECT")) {
        throw cursor.unread();
      }
    }
    cursor.expect(")");
    return new Window(base, hasFrame, List.copyOf(terms));
  }

  /** Reads the terms of ORDER BY. */
  List<OrderTerm> orderTerms() {
    List<OrderTerm> terms = new ArrayList<>();
    do {
      Expression expression = expressions.read();
      boolean descending = !cursor.accept("ASC") && cursor.accept("DESC");
      Nulls nulls =
          cursor.accept("NULLS", "FIRST")
              ? Nulls.FIRST
              : cursor.accept("NULLS", "LAST") ? Nulls.LAST : Nulls.LEAST;
      terms.add(new OrderTerm(expression, descending, nulls));
    } while (cursor.accept(","));
    return List.copyOf(terms);
  }

  /** Reads the table behind IN. */
  Source.Named named() {
    return sources.named(false);
  }

  /** All columns of a source. */
  Query everything(Source source) {
    Item star = new Item(null, "", "", new Span(0, 0));
    Select all = new Select(false, List.of(star), source, null, List.of(), null, Map.of());
    return new Query(List.of(), List.of(all), List.of(), List.of(), null, null);
  }
}
