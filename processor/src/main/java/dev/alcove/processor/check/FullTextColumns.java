// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.schema.FullTextNames;
import dev.alcove.processor.sql.FullTextCalls;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives types to what full-text indexes compute: SQLite knows none for their functions. */
final class FullTextColumns {

  private static final Map<String, String> TYPES =
      Map.of("snippet", "TEXT", "highlight", "TEXT", "bm25", "REAL");

  private FullTextColumns() {}

  static List<ResultColumn> typed(
      QuerySubject subject, Database database, List<ResultColumn> columns) {
    Map<Integer, String> calls = FullTextCalls.of(subject.outline(), subject.sql(), columns.size());
    List<ResultColumn> typed = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ResultColumn column = columns.get(i);
      String type = TYPES.get(calls.getOrDefault(i, ""));
      if (type == null && isRank(column, database)) {
        type = "REAL";
      }
      typed.add(
          type == null
              ? column
              : new ResultColumn(column.name(), column.originTable(), column.originColumn(), type));
    }
    return typed;
  }

  private static boolean isRank(ResultColumn column, Database database) {
    String origin = column.originTable();
    return origin != null
        && SqlName.same(column.name(), "rank")
        && database.tables().stream()
            .filter(table -> table.fullText() != null)
            .map(table -> FullTextNames.of(table, database.minimumSqlite()).index())
            .anyMatch(index -> SqlName.same(index, origin));
  }
}
