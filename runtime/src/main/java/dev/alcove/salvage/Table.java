// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import dev.alcove.schema.StoredSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of the copy: which rows can be its own, and what became of them. */
final class Table {
  private static final int SQLITE_CONSTRAINT = 19;
  private static final int SQLITE_MISMATCH = 20;
  private static final int XINFO_SINCE = 3_026_000;
  private static final int HIDDEN = 6;

  final String name;
  final boolean hasRowIds;
  private final DriverConnection target;

  /** As a record has them. */
  private final List<Column> columns = new ArrayList<>();

  long copied;
  long refused;
  private @Nullable DriverStatement insert;
  private int length = -1;

  Table(DriverConnection target, String name) {
    this.target = target;
    this.name = name;
    boolean rowIds = true;
    try {
      target.prepare("SELECT _rowid_ FROM " + table()).close();
    } catch (DriverException e) {
      rowIds = false;
    }
    hasRowIds = rowIds;
    readColumns();
  }

  private String table() {
    return Salvage.SCHEMA + StoredSchema.quoted(name);
  }

  /** A key that stands for row ids comes first in a record; what is computed may be missing. */
  private void readColumns() {
    boolean all = target.sqliteVersion() >= XINFO_SINCE;
    String pragma = "PRAGMA " + Salvage.SCHEMA + (all ? "table_xinfo(" : "table_info(");
    List<Column> key = new ArrayList<>();
    try (DriverStatement info = target.prepare(pragma + StoredSchema.quoted(name) + ")")) {
      while (info.step()) {
        long hidden = all ? info.getLong(HIDDEN) : 0;
        Column column = Column.of(info, hidden != 0);
        boolean inKey = column.keyPlace > 0;
        if (inKey) {
          int at = 0;
          while (at < key.size() && key.get(at).keyPlace < column.keyPlace) {
            at++;
          }
          key.add(at, column);
        }
        if (hidden != 2 && (hasRowIds || !inKey)) {
          columns.add(column);
        }
      }
    }
    if (!hasRowIds) {
      columns.addAll(0, key);
    } else if (key.size() == 1) {
      key.get(0).isRowId = key.get(0).type.equals("INTEGER");
    }
  }

  @Nullable Column column(@Nullable String column) {
    for (Column each : columns) {
      if (each.name.equals(column)) {
        return each;
      }
    }
    return null;
  }

  /** Whether a row that nothing leads to can be one of this table. */
  boolean takes(Row row) {
    boolean takes = row.values.length == columns.size();
    for (int i = 0; takes && i < row.values.length; i++) {
      takes = columns.get(i).takes(row.values[i]);
    }
    return takes;
  }

  /** Copies a row, unless the schema refuses it. */
  boolean copy(Row row) {
    if (row.values.length > columns.size()) {
      refused++;
      return false;
    }
    DriverStatement statement = insert(row.values.length);
    int parameter = 0;
    if (hasRowIds) {
      statement.bindLong(++parameter, row.id);
    }
    for (int i = 0; i < row.values.length; i++) {
      if (!columns.get(i).isLeftOut()) {
        bind(statement, ++parameter, row.values[i]);
      }
    }
    boolean done = false;
    try {
      statement.step();
      done = target.changes() > 0;
    } catch (DriverException e) {
      int code = e.resultCode() & 0xff;
      if (code != SQLITE_CONSTRAINT && code != SQLITE_MISMATCH) {
        throw e;
      }
    }
    statement.reset();
    copied += done ? 1 : 0;
    refused += done ? 0 : 1;
    return done;
  }

  /** A record is short where columns came later: they have their defaults. */
  private DriverStatement insert(int values) {
    DriverStatement statement = insert;
    if (statement == null || values != length) {
      close();
      StringBuilder names = new StringBuilder(hasRowIds ? ", _rowid_" : "");
      StringBuilder marks = new StringBuilder(hasRowIds ? ", ?" : "");
      for (Column column : columns.subList(0, values)) {
        if (!column.isLeftOut()) {
          names.append(", ").append(StoredSchema.quoted(column.name));
          marks.append(", ?");
        }
      }
      statement =
          target.prepare(
              ("INSERT OR IGNORE INTO " + table())
                  + (" (" + names.substring(2) + ") VALUES (" + marks.substring(2) + ")"));
      insert = statement;
      length = values;
    }
    return statement;
  }

  private static void bind(DriverStatement statement, int parameter, @Nullable Object value) {
    if (value == null) {
      statement.bindNull(parameter);
    } else if (value instanceof Long) {
      statement.bindLong(parameter, (Long) value);
    } else if (value instanceof Double) {
      statement.bindDouble(parameter, (Double) value);
    } else if (value instanceof String) {
      statement.bindText(parameter, (String) value);
    } else {
      statement.bindBlob(parameter, (byte[]) value);
    }
  }

  void close() {
    if (insert != null) {
      insert.close();
      insert = null;
    }
  }
}
