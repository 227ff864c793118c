// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What decides how the rows of a table are kept: names, affinities and NOT NULL of its columns, its
 * keys, and whom it refers to. Tables that are equal in it can take over each other's rows,
 * whatever the order of their columns, defaults, collations and checks are.
 */
final class TableEssence {
  private static final String FOREIGN_KEY = "FOREIGN KEY ";
  private static final String DEFERRED = " DEFERRED";

  final SchemaPart part;

  /** The columns that can be written, in their order. */
  final List<String> columns = new ArrayList<>();

  /** The name of the row id, if no column is the row id; null without a row id or a free name. */
  final @Nullable String rowId;

  /** Whether keys of deleted rows do not come again. */
  final boolean isCounted;

  private final List<String> facts = new ArrayList<>();

  TableEssence(DriverConnection connection, SchemaPart part) {
    this.part = part;
    SqlText text = new SqlText(part.sql);
    TableFacts table = new TableFacts(connection, part.name, text);
    List<String> clauses = table.clauses();
    String rowIdColumn = table.rowIdColumn();
    addColumns(connection, rowIdColumn);
    for (String clause : clauses) {
      if (clause.startsWith(FOREIGN_KEY)) {
        boolean deferred = clause.endsWith(DEFERRED);
        facts.add(deferred ? clause.substring(0, clause.length() - DEFERRED.length()) : clause);
      } else if (clause.startsWith("PRIMARY KEY ")) {
        facts.add(clause);
      }
    }
    facts.add("row id " + rowIdColumn);
    facts.addAll(text.tail);
    Collections.sort(facts);
    boolean isNamed = rowIdColumn != null || text.tail.contains("rowid");
    rowId = isNamed ? null : freeRowId();
    isCounted = clauses.contains("AUTOINCREMENT");
  }

  boolean isThatOf(TableEssence other) {
    return facts.equals(other.facts);
  }

  private void addColumns(DriverConnection connection, @Nullable String rowIdColumn) {
    try (DriverStatement rows = TableFacts.columns(connection, part.name)) {
      while (rows.step()) {
        String column = String.valueOf(rows.getText(1));
        String name = SqlText.name(column);
        boolean written = rows.columnCount() < 7 || rows.getLong(6) == 0;
        boolean notNull = rows.getLong(3) != 0 && !name.equals(rowIdColumn);
        if (written) {
          columns.add(column);
        }
        facts.add(
            name
                + " "
                + affinity(String.valueOf(rows.getText(2)).toUpperCase(Locale.ROOT))
                + (notNull ? " NOT NULL" : "")
                + (written ? "" : " GENERATED"));
      }
    }
  }

  /**
   * By the rules of <a
   * href="https://www.sqlite.org/datatype3.html#determination_of_column_affinity">
   * datatype3.html</a>.
   */
  private static String affinity(String type) {
    if (type.contains("INT")) {
      return "INTEGER";
    }
    if (type.contains("CHAR") || type.contains("CLOB") || type.contains("TEXT")) {
      return "TEXT";
    }
    if (type.isEmpty() || type.contains("BLOB")) {
      return "BLOB";
    }
    boolean real = type.contains("REAL") || type.contains("FLOA") || type.contains("DOUB");
    return real ? "REAL" : "NUMERIC";
  }

  private @Nullable String freeRowId() {
    for (String name : new String[] {"rowid", "_rowid_", "oid"}) {
      boolean taken = false;
      for (String column : columns) {
        taken |= column.equalsIgnoreCase(name);
      }
      if (!taken) {
        return name;
      }
    }
    return null;
  }
}
