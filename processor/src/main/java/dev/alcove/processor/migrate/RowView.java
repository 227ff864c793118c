// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.NamePlace;
import dev.alcove.processor.sql.SqlExpression;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of an old table as the new table will show them, for constraints to be asked. */
final class RowView {

  private final TableMatch match;

  RowView(TableMatch match) {
    this.match = match;
  }

  /** What may stand after FROM: these columns with their new names and values. */
  String source(Collection<String> columns) {
    Set<String> given = new LinkedHashSet<>();
    List<ColumnText> generated = new ArrayList<>();
    collect(columns, given, generated);
    String old = SqlName.quoteIfNeeded(match.from().name());
    boolean unchanged = given.stream().allMatch(name -> value(name).equals(quoted(name)));
    String source = old;
    if (!unchanged || (given.isEmpty() && !generated.isEmpty())) {
      source = "(SELECT " + items(given) + " FROM " + old + ")";
    }
    for (ColumnText column : generated) {
      source =
          "(SELECT *, ("
              + column.valueSql()
              + ") AS "
              + quoted(column.facts().name())
              + " FROM "
              + source
              + ")";
    }
    return source;
  }

  /** These columns, none of them generated, as a select list. */
  String items(Collection<String> columns) {
    return columns.isEmpty()
        ? "1"
        : columns.stream()
            .map(name -> value(name) + " AS " + quoted(name))
            .collect(Collectors.joining(", "));
  }

  /** Whether a column has other values, or compares them otherwise, than it did. */
  boolean isRevalued(String newColumn) {
    ColumnFacts column = match.to().column(newColumn).orElseThrow();
    Optional<ColumnFacts> old = match.source(column.name()).flatMap(match.from()::column);
    return old.isEmpty()
        || column.generatedAs() != null
        || changesAffinity(old.get(), column)
        || !old.get().collation().equals(column.collation())
        || replacesNull(old.get(), column);
  }

  /** Whether a column is new and stands for the row id: each row gets a value of its own. */
  boolean isNewId(String newColumn) {
    return match.source(newColumn).isEmpty()
        && match.to().rowIdColumn().filter(newColumn::equals).isPresent();
  }

  /** The new columns that an expression names. */
  List<String> columnsOf(String expression) {
    return SqlExpression.columns(expression).stream()
        .map(NamePlace::name)
        .flatMap(name -> match.to().column(name).stream())
        .map(ColumnFacts::name)
        .distinct()
        .toList();
  }

  /** Collects columns in an order in which generated ones come after those that they read. */
  private void collect(Collection<String> columns, Set<String> given, List<ColumnText> generated) {
    for (String name : columns) {
      ColumnText column = text(name);
      if (column.isGiven()) {
        given.add(name);
      } else if (generated.stream().noneMatch(known -> known.facts().equals(column.facts()))) {
        collect(columnsOf(column.valueSql()), given, generated);
        generated.add(column);
      }
    }
  }

  private String value(String newColumn) {
    ColumnText column = text(newColumn);
    Optional<ColumnFacts> old = match.source(newColumn).flatMap(match.from()::column);
    Affinity affinity = affinity(column.facts());
    if (isNewId(newColumn)) {
      return match.from().rowIdName().map(RowView::quoted).orElse("NULL");
    }
    if (old.isEmpty()) {
      return affinity.convert(column.defaultSql().orElse("NULL"));
    }
    String value = SqlName.quoteIfNeeded(old.get().name());
    if (replacesNull(old.get(), column.facts())) {
      value = "coalesce(" + value + ", " + column.defaultSql().orElseThrow() + ")";
    }
    boolean retyped = changesAffinity(old.get(), column.facts());
    if (retyped || replacesNull(old.get(), column.facts())) {
      // The plus takes the column's affinity away from the value (datatype3.html 3.2).
      value = affinity == Affinity.NONE ? "+" + value : affinity.convert(value);
    }
    return old.get().collation().equals(column.facts().collation())
        ? value
        : value + " COLLATE " + column.facts().collation();
  }

  private boolean replacesNull(ColumnFacts old, ColumnFacts column) {
    return column.notNull() && !old.notNull() && text(column.name()).defaultSql().isPresent();
  }

  private boolean changesAffinity(ColumnFacts old, ColumnFacts column) {
    return Affinity.of(old.type(), match.from().facts().strict()) != affinity(column);
  }

  private Affinity affinity(ColumnFacts column) {
    return Affinity.of(column.type(), match.to().facts().strict());
  }

  private ColumnText text(String newColumn) {
    return match.to().columnText(match.to().column(newColumn).orElseThrow());
  }

  private static String quoted(String name) {
    return SqlName.quoteIfNeeded(name);
  }
}
