// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import dev.alcove.processor.model.Check;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import java.util.List;

/** Writes the definition of a column, with the constraints that concern it alone. */
final class ColumnWriter {

  private final Table table;
  private final List<String> key;
  private final boolean autoIncrement;

  ColumnWriter(Table table) {
    PrimaryKey primaryKey = table.primaryKey();
    this.table = table;
    this.key = primaryKey == null ? List.of() : primaryKey.columns();
    this.autoIncrement = primaryKey != null && primaryKey.autoIncrement();
  }

  String definition(Column column) {
    StringBuilder sql = new StringBuilder(SqlName.quoteIfNeeded(column.name()));
    sql.append(' ').append(column.type().name());
    if (!column.collation().isEmpty()) {
      sql.append(" COLLATE ").append(SqlName.quoteIfNeeded(column.collation()));
    }
    appendKeyAndNullability(sql, column);
    if (!column.defaultValue().isEmpty()) {
      sql.append(" DEFAULT ").append(SqlFragment.defaultValue(column.defaultValue()));
    }
    if (column.isGenerated()) {
      sql.append(" GENERATED ALWAYS AS ");
      sql.append(SqlFragment.inParentheses(column.generatedAs()));
      sql.append(column.stored() ? " STORED" : " VIRTUAL");
    }
    for (Check check : column.checks()) {
      sql.append(' ').append(TableWriter.check(check));
    }
    for (ForeignKey foreignKey : table.foreignKeys()) {
      if (isOnly(column, foreignKey.columns())) {
        sql.append(' ').append(TableWriter.references(foreignKey));
      }
    }
    return sql.toString();
  }

  private void appendKeyAndNullability(StringBuilder sql, Column column) {
    boolean wholeKey = isOnly(column, key);
    boolean rowId = wholeKey && column.type() == StorageClass.INTEGER && !table.withoutRowId();
    // Other keys than the row id would take NULL, and more than once (lang_createtable.html 3.5).
    if (!rowId && (column.notNull() || isPartOfKey(column))) {
      sql.append(" NOT NULL");
    }
    if (wholeKey) {
      sql.append(" PRIMARY KEY").append(autoIncrement ? " AUTOINCREMENT" : "");
    }
  }

  private boolean isPartOfKey(Column column) {
    return key.stream().anyMatch(name -> SqlName.same(name, column.name()));
  }

  private static boolean isOnly(Column column, List<String> columns) {
    return columns.size() == 1 && SqlName.same(columns.get(0), column.name());
  }
}
