// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as SQL conditions, and as short texts for people. */
final class RowText {

  private static final int VALUE_LENGTH = 40;
  private static final int COLUMNS = 6;

  private RowText() {}

  /** For each of these rows of a table a condition that holds for it alone. */
  static List<String> conditions(TrialDatabase database, TableSnapshot table, String where) {
    List<String> key = key(table);
    String parts =
        key.stream()
            .map(name -> SqlName.stringLiteral(name + " IS ") + " || quote(" + name + ")")
            .collect(Collectors.joining(" || ' AND ' || "));
    String query =
        "SELECT %s FROM %s WHERE %s".formatted(parts, SqlName.quoteIfNeeded(table.name()), where);
    return database.rows(query).stream().map(row -> String.valueOf(row.get(0))).toList();
  }

  /** What tells rows apart, as SQL: a name of the row id, or the primary key. */
  static List<String> key(TableSnapshot table) {
    Optional<String> rowId = table.rowIdName();
    return rowId.isPresent()
        ? List.of(SqlName.quoteIfNeeded(rowId.get()))
        : table.facts().primaryKey().stream().map(SqlName::quoteIfNeeded).toList();
  }

  /** A row by its key, these columns, and the first others. */
  static String of(
      TrialDatabase database, TableSnapshot table, String condition, List<String> columns) {
    Set<String> names = new LinkedHashSet<>(table.facts().primaryKey());
    columns.stream().filter(name -> table.column(name).isPresent()).forEach(names::add);
    table.columnNames().stream().limit(COLUMNS).forEach(names::add);
    List<String> shown = names.stream().limit(Math.max(COLUMNS, columns.size() + 1)).toList();
    String query =
        "SELECT "
            + shown.stream()
                .map(name -> "quote(" + SqlName.quoteIfNeeded(name) + ")")
                .collect(Collectors.joining(", "))
            + " FROM "
            + SqlName.quoteIfNeeded(table.name())
            + " WHERE "
            + condition;
    List<List<@Nullable String>> rows = database.rows(query);
    if (rows.isEmpty()) {
      return condition;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shown.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      text.append(shown.get(i)).append(" = ").append(shortened(rows.get(0).get(i)));
    }
    return text.toString();
  }

  /** A value as SQL writes it, cut where it is long. */
  static String shortened(@Nullable String value) {
    String text = String.valueOf(value);
    if (text.length() <= VALUE_LENGTH) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(VALUE_LENGTH - 1)) ? 1 : 0;
    return text.substring(0, VALUE_LENGTH - end) + "… (" + text.length() + " characters)";
  }
}
