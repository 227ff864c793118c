// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table that will be rebuilt looks like between expanding and contracting: it has its new
 * names, and where the user's own statements run then, both what goes and what comes.
 */
final class Transition {

  private final TableChange change;
  private final RenamePlan renames;
  private final Hints hints;
  private final boolean renamesInPlace;

  Transition(TableChange change, RenamePlan renames, Hints hints, MinimumSqlite minimum) {
    this.change = change;
    this.renames = renames;
    this.hints = hints;
    this.renamesInPlace = renames.renamesInPlace(change.match(), minimum);
  }

  /** The statements that lead to it from the table with its new name. */
  List<String> expand(FreeNames free) {
    TableMatch match = change.match();
    List<String> statements = new ArrayList<>();
    if (renamesInPlace) {
      statements.addAll(renames.columnStatements(match));
      statements.addAll(additions());
    } else if (isSeen()) {
      statements.addAll(
          new TableRebuild(change.renamed(), expanded(), oldValues()).statements(free));
    }
    if (hints.hasDataPhase()) {
      statements.addAll(defaults());
    }
    return statements;
  }

  /** The statements that lead from it to the new table. */
  List<String> contract(FreeNames free) {
    TableSnapshot wanted = change.match().to();
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : wanted.columnNames()) {
      ColumnText column = wanted.columnText(wanted.column(name).orElseThrow());
      if (column.isGiven()) {
        value(column).ifPresent(value -> values.put(name, value));
      }
    }
    boolean hasNewNames = renamesInPlace || isSeen();
    TableSnapshot current = hasNewNames ? change.renamed() : change.match().from();
    return new TableRebuild(current, wanted, values).statements(free);
  }

  /** Whether anyone looks at the table under its new names, before it is rebuilt. */
  private boolean isSeen() {
    return hints.hasDataPhase() || hints.convertsIn(change.match().to().name());
  }

  private List<String> additions() {
    return hints.hasDataPhase()
        ? change.match().added().stream()
            .filter(column -> column.isGiven())
            .map(column -> column.relaxed(type(column), !isRowId(column)))
            .map(column -> StepSql.addColumn(change.match().to().name(), column))
            .toList()
        : List.of();
  }

  private String type(ColumnText column) {
    TableMatch match = change.match();
    return column.typeIn(match.from().facts().strict(), match.to().facts().strict());
  }

  /** What ADD COLUMN cannot give to old rows, given before the user's statements see them. */
  private List<String> defaults() {
    List<String> updates = new ArrayList<>();
    for (ColumnText column : change.match().added()) {
      if (isRowId(column)) {
        rowIdName().ifPresent(name -> updates.add(update(column, name)));
      } else if (column.isGiven() && !column.isDefaultLiteral()) {
        updates.add(update(column, column.defaultSql().orElseThrow()));
      }
    }
    return updates;
  }

  private String update(ColumnText column, String value) {
    return "UPDATE "
        + SqlName.quoteIfNeeded(change.match().to().name())
        + " SET "
        + SqlName.quoteIfNeeded(column.facts().name())
        + " = "
        + value
        + ";";
  }

  private boolean isRowId(ColumnText column) {
    return change.match().to().rowIdColumn().filter(column.facts().name()::equals).isPresent();
  }

  /** A name of the row id between expanding and contracting. */
  private Optional<String> rowIdName() {
    return change
        .renamed()
        .rowIdName()
        .filter(name -> change.match().to().column(name).isEmpty())
        .map(SqlName::quoteIfNeeded);
  }

  /** The table as a new SQLite makes it, for an old one to build. */
  private TableSnapshot expanded() {
    List<String> statements = new ArrayList<>(List.of(change.renamed().sql()));
    statements.addAll(additions());
    return SchemaSnapshot.of(statements).tables().get(0);
  }

  private Map<String, String> oldValues() {
    Map<String, String> values = new LinkedHashMap<>();
    TableSnapshot old = change.match().from();
    for (String name : old.columnNames()) {
      if (old.columnText(old.column(name).orElseThrow()).isGiven()) {
        values.put(renames.currentColumn(change.match(), name), SqlName.quoteIfNeeded(name));
      }
    }
    return values;
  }

  private Optional<String> value(ColumnText column) {
    String name = column.facts().name();
    Optional<String> conversion = hints.conversion(change.match().to().name(), name);
    return conversion.isPresent()
        ? conversion
        : source(name).map(source -> withoutNull(column, source));
  }

  /** The column, as it is called now, from which a column's values come. */
  private Optional<String> source(String name) {
    Optional<String> old = change.match().source(name);
    if (old.isEmpty()) {
      return hints.hasDataPhase() ? Optional.of(name) : Optional.empty();
    }
    return renamesInPlace || isSeen() ? Optional.of(name) : old;
  }

  private String withoutNull(ColumnText column, String source) {
    String sql = SqlName.quoteIfNeeded(source);
    boolean hadNone =
        change
            .match()
            .source(column.facts().name())
            .flatMap(change.match().from()::column)
            .filter(old -> old.notNull())
            .isPresent();
    return column.facts().notNull() && !hadNone
        ? column.defaultSql().map(value -> "coalesce(" + sql + ", " + value + ")").orElse(sql)
        : sql;
  }
}
