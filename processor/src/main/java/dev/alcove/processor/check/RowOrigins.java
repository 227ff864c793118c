// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.ColumnOrigin;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.model.View;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.ResultColumn;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the columns of a table's or view's class come from, as SQLite tells it. */
final class RowOrigins {

  private final SqliteDatabase sqlite;
  private final Database database;
  private final Map<String, List<ResultColumn>> known = new HashMap<>();

  RowOrigins(SqliteDatabase sqlite, Database database) {
    this.sqlite = sqlite;
    this.database = database;
  }

  /** The name of the table or view of this class; empty if it has neither. */
  String table(TypeRef type) {
    Table table = TableFinder.find(database, type);
    if (table != null) {
      return table.name();
    }
    for (View view : database.views()) {
      if (view.rowClass().type().is(type.qualifiedName())) {
        return view.name();
      }
    }
    return "";
  }

  /** The columns of a table or view; none for the empty name. */
  List<ResultColumn> columns(String name) {
    return name.isEmpty() ? List.of() : known.computeIfAbsent(name, this::prepared);
  }

  private List<ResultColumn> prepared(String name) {
    Preparation preparation = sqlite.prepare("SELECT * FROM " + SqlName.quote(name));
    return preparation instanceof Preparation.Prepared prepared ? prepared.columns() : List.of();
  }

  /** The column of a table that a result column is; null for an expression. */
  static @Nullable ColumnOrigin origin(ResultColumn column) {
    String table = column.originTable();
    String name = column.originColumn();
    return table == null || name == null
        ? null
        : new ColumnOrigin(SqlName.fold(table), SqlName.fold(name));
  }
}
