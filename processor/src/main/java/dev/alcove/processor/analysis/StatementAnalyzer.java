// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.tree.Statement;
import dev.alcove.processor.sql.tree.Statement.Delete;
import dev.alcove.processor.sql.tree.Statement.Insert;
import dev.alcove.processor.sql.tree.Statement.Reading;
import dev.alcove.processor.sql.tree.Statement.Update;
import dev.alcove.processor.sql.tree.StatementReader;
import dev.alcove.processor.sqlite.Catalog;
import dev.alcove.processor.sqlite.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Analyses statements over one schema. What it does not understand, or understands otherwise than
 * SQLite does, is unknown. Not safe for use by several threads.
 */
public final class StatementAnalyzer {

  private final Catalog catalog;
  private final Views views;

  /** An analyzer of statements that SQLite has accepted over this schema. */
  public StatementAnalyzer(Catalog catalog) {
    this.catalog = catalog;
    this.views = new Views(catalog);
  }

  /**
   * What is known of a statement.
   *
   * @param sql the text as the user wrote it, with named variables
   * @param parameters what is bound to the variables, by their names without sigil
   * @param columns the result columns, as SQLite describes them
   */
  public StatementFacts analyze(
      String sql, Map<String, Value> parameters, List<ResultColumn> columns) {
    Context context = new Context(catalog, views, sql, parameters);
    Statement statement = StatementReader.read(sql).orElse(null);
    if (statement != null) {
      try {
        Typed typed = type(statement, new QueryTyper(context), context);
        if (agrees(typed, columns)) {
          return facts(typed, context);
        }
      } catch (UnclearException unclear) {
        return unknown(sql, columns);
      }
    }
    return unknown(sql, columns);
  }

  /**
   * How the rows of a query are sorted, and what else they would have to be sorted by to have one
   * order only.
   *
   * @param sql the text as the user wrote it, with named variables and the terms of its order
   */
  public RowOrder order(String sql) {
    if (!(StatementReader.read(sql).orElse(null) instanceof Reading reading)) {
      return RowOrder.without(RowOrder.Obstacle.UNREAD, "");
    }
    Context context = new Context(catalog, views, sql, Map.of());
    try {
      return new OrderTyper(context).order(reading.query());
    } catch (UnclearException unclear) {
      return RowOrder.without(RowOrder.Obstacle.UNREAD, "");
    }
  }

  private static Typed type(Statement statement, QueryTyper queries, Context context) {
    if (statement instanceof Reading reading) {
      return queries.type(reading.query(), Scope.EMPTY);
    }
    WriteTyper writes = new WriteTyper(context, queries);
    if (statement instanceof Insert insert) {
      return writes.insert(insert);
    }
    return statement instanceof Update update
        ? writes.update(update)
        : writes.delete((Delete) statement);
  }

  /** Whether SQLite sees the same columns; if not, one of us reads the text wrongly. */
  private static boolean agrees(Typed typed, List<ResultColumn> columns) {
    if (typed.columns().size() != columns.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      ColumnOrigin ours = typed.columns().get(i).value().origin();
      String table = columns.get(i).originTable();
      String column = columns.get(i).originColumn();
      boolean differs =
          ours != null
              && table != null
              && column != null
              && !(SqlName.same(ours.table(), table) && SqlName.same(ours.column(), column));
      if (differs) {
        return false;
      }
    }
    return true;
  }

  private static StatementFacts facts(Typed typed, Context context) {
    List<ResultFact> results = typed.columns().stream().map(Typed.Column::fact).toList();
    Notes notes = context.notes();
    return new StatementFacts(
        true,
        results,
        notes.parameters(),
        notes.remarks(),
        notes.writes(),
        notes.written(),
        notes.compared(),
        typed.atMostOne());
  }

  private static StatementFacts unknown(String sql, List<ResultColumn> columns) {
    StatementOutline outline = StatementOutline.of(sql);
    List<ResultFact> results = new ArrayList<>();
    for (ResultColumn column : columns) {
      Span span = outline.resultSpan(results.size(), columns.size());
      results.add(new ResultFact(column.name(), span, Value.UNKNOWN));
    }
    boolean atMostOne = outline.givesAtMostOneRow();
    return new StatementFacts(
        false, results, List.of(), List.of(), List.of(), List.of(), List.of(), atMostOne);
  }
}
