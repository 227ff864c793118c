// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import dev.alcove.processor.model.Check;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes CREATE TABLE: one column a line, then the constraints of the whole table. */
final class TableWriter {

  private TableWriter() {}

  static String createTable(Table table) {
    List<String> lines = new ArrayList<>();
    ColumnWriter columnWriter = new ColumnWriter(table);
    for (Column column : table.columns()) {
      lines.add(columnWriter.definition(column));
    }
    PrimaryKey key = table.primaryKey();
    if (key != null && !isWrittenInline(table, key.columns())) {
      lines.add("PRIMARY KEY " + names(key.columns()));
    }
    for (ForeignKey foreignKey : table.foreignKeys()) {
      if (!isWrittenInline(table, foreignKey.columns())) {
        lines.add("FOREIGN KEY " + names(foreignKey.columns()) + " " + references(foreignKey));
      }
    }
    for (Check check : table.checks()) {
      lines.add(check(check));
    }
    return "CREATE TABLE "
        + SqlName.quoteIfNeeded(table.name())
        + " (\n  "
        + String.join(",\n  ", lines)
        + "\n)"
        + options(table)
        + ";";
  }

  /** Whether a constraint over these columns stands with its column, not after all of them. */
  static boolean isWrittenInline(Table table, List<String> columns) {
    return columns.size() == 1
        && table.columns().stream().anyMatch(column -> SqlName.same(column.name(), columns.get(0)));
  }

  /** The REFERENCES clause of a foreign key. */
  static String references(ForeignKey key) {
    StringBuilder sql = new StringBuilder("REFERENCES ");
    sql.append(SqlName.quoteIfNeeded(key.parentTable()));
    sql.append(' ').append(names(key.parentColumns()));
    if (key.onDelete() != ForeignKey.Action.NO_ACTION) {
      sql.append(" ON DELETE ").append(key.onDelete().sql());
    }
    if (key.onUpdate() != ForeignKey.Action.NO_ACTION) {
      sql.append(" ON UPDATE ").append(key.onUpdate().sql());
    }
    if (key.deferred()) {
      sql.append(" DEFERRABLE INITIALLY DEFERRED");
    }
    return sql.toString();
  }

  /** The CHECK clause of a constraint, with its name if it has one. */
  static String check(Check check) {
    String clause = "CHECK " + SqlFragment.inParentheses(check.expression());
    return check.name().isEmpty()
        ? clause
        : "CONSTRAINT " + SqlName.quoteIfNeeded(check.name()) + " " + clause;
  }

  private static String names(List<String> columns) {
    return columns.stream().map(SqlName::quoteIfNeeded).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String options(Table table) {
    List<String> options = new ArrayList<>();
    if (table.strict()) {
      options.add("STRICT");
    }
    if (table.withoutRowId()) {
      options.add("WITHOUT ROWID");
    }
    return options.isEmpty() ? "" : " " + String.join(", ", options);
  }
}
