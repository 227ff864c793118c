// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.tree.Query.Cte;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Statement.Assignment;
import dev.alcove.processor.sql.tree.Statement.Conflict;
import dev.alcove.processor.sql.tree.Statement.Delete;
import dev.alcove.processor.sql.tree.Statement.Insert;
import dev.alcove.processor.sql.tree.Statement.Reading;
import dev.alcove.processor.sql.tree.Statement.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a statement into a tree. It never fails and always ends: its time is bounded by the length
 * of the text and the depth at which it gives up.
 */
public final class StatementReader {

  private final Cursor cursor;
  private final QueryReader queries;

  private StatementReader(String sql) {
    this.cursor = new Cursor(sql);
    this.queries = new QueryReader(cursor);
  }

  /** The tree of a text of one statement; empty where it cannot be read. */
  public static Optional<Statement> read(String sql) {
    try {
      return Optional.of(new StatementReader(sql).statement());
    } catch (UnreadException unread) {
      return Optional.empty();
    }
  }

  /** The tree of a text of one expression; empty where it cannot be read. */
  public static Optional<Expression> readExpression(String sql) {
    try {
      StatementReader reader = new StatementReader(sql);
      Expression expression = reader.queries.expressions().read();
      return reader.cursor.atEnd() ? Optional.of(expression) : Optional.empty();
    } catch (UnreadException unread) {
      return Optional.empty();
    }
  }

  private Statement statement() {
    List<Cte> ctes = queries.with();
    Statement statement = write(ctes);
    if (statement == null) {
      statement = new Reading(queries.afterWith(ctes));
    }
    cursor.accept(";");
    if (!cursor.atEnd()) {
      throw cursor.unread();
    }
    return statement;
  }

  private @Nullable Statement write(List<Cte> ctes) {
    if (cursor.accept("INSERT") || cursor.accept("REPLACE")) {
      orAction();
      cursor.expect("INTO");
      return insert(ctes);
    }
    if (cursor.accept("UPDATE")) {
      orAction();
      return update(ctes);
    }
    return cursor.accept("DELETE", "FROM") ? delete(ctes) : null;
  }

  private void orAction() {
    if (cursor.accept("OR")) {
      cursor.name();
    }
  }

  private Insert insert(List<Cte> ctes) {
    int from = cursor.position();
    String schema = "";
    String name = cursor.name();
    if (cursor.accept(".")) {
      schema = name;
      name = cursor.name();
    }
    Span span = cursor.since(from);
    String alias = cursor.accept("AS") ? cursor.name() : name;
    Source.Named target = new Source.Named(schema, name, null, alias, span);
    List<String> columns = cursor.is("(") ? queries.names() : List.of();
    boolean defaults = cursor.accept("DEFAULT", "VALUES");
    Query rows = defaults ? null : queries.read();
    List<Conflict> conflicts = new ArrayList<>();
    while (cursor.accept("ON", "CONFLICT")) {
      conflicts.add(conflict());
    }
    return new Insert(ctes, target, columns, rows, List.copyOf(conflicts), returning());
  }

  private Conflict conflict() {
    if (cursor.accept("(")) {
      queries.orderTerms();
      cursor.expect(")");
      if (cursor.accept("WHERE")) {
        queries.expressions().read();
      }
    }
    cursor.expect("DO");
    if (cursor.accept("NOTHING")) {
      return new Conflict(List.of(), null);
    }
    cursor.expect("UPDATE");
    List<Assignment> assignments = assignments();
    return new Conflict(assignments, where());
  }

  private List<Assignment> assignments() {
    List<Assignment> assignments = new ArrayList<>();
    cursor.expect("SET");
    do {
      List<String> columns = cursor.is("(") ? queries.names() : List.of(cursor.name());
      cursor.expect("=");
      assignments.add(new Assignment(columns, queries.expressions().read()));
    } while (cursor.accept(","));
    return List.copyOf(assignments);
  }

  private @Nullable Expression where() {
    return cursor.accept("WHERE") ? queries.expressions().read() : null;
  }

  private List<Item> returning() {
    return cursor.accept("RETURNING") ? queries.items() : List.of();
  }

  private Update update(List<Cte> ctes) {
    Source.Named target = queries.sources().named(true);
    List<Assignment> assignments = assignments();
    Source from = cursor.accept("FROM") ? queries.sources().read() : null;
    Expression where = where();
    return new Update(ctes, target, assignments, from, where, returning());
  }

  private Delete delete(List<Cte> ctes) {
    Source.Named target = queries.sources().named(true);
    Expression where = where();
    return new Delete(ctes, target, where, returning());
  }
}
