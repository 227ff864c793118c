// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Preparation.Prepared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column from which a result column is read. SQLite knows it, but the JDBC driver does
 * not hand it on; it does hand on the column's declared type. So this room keeps a twin of the
 * database in which every declared type carries a number, and prepares each query there once more:
 * {@code content TEXT} is {@code content TEXT_alcove7}, which SQLite treats as text all the same
 * (datatype3.html 3.1).
 */
final class OriginTracer implements AutoCloseable {

  private final Session twin;
  private final List<String> columns = new ArrayList<>();
  private final Map<String, String> rowIds = new HashMap<>();

  OriginTracer(Session twin) {
    this.twin = twin;
  }

  /** Does to the twin what was done to the database. */
  void execute(String sql) {
    TaggedTable table = TypeTagger.tag(sql, columns.size());
    if (twin.run(table.sql()).isPresent()) {
      return;
    }
    columns.addAll(table.columns());
    if (table.rowId() != null) {
      rowIds.put(SqlName.fold(table.name()), table.rowId());
    }
  }

  /** The columns with their origins, as far as they have one. */
  List<ResultColumn> trace(String sql, List<ResultColumn> untraced) {
    if (!(twin.prepare(sql) instanceof Prepared prepared)
        || prepared.columns().size() != untraced.size()) {
      return untraced;
    }
    List<ResultColumn> traced = new ArrayList<>();
    for (int i = 0; i < untraced.size(); i++) {
      ResultColumn column = untraced.get(i);
      traced.add(
          new ResultColumn(
              column.name(),
              column.originTable(),
              originColumn(prepared.columns().get(i)),
              column.declaredType()));
    }
    return traced;
  }

  @Override
  public void close() {
    twin.close();
  }

  private @Nullable String originColumn(ResultColumn tagged) {
    String table = tagged.originTable();
    String type = tagged.declaredType();
    if (table == null || type == null) {
      return null;
    }
    int number = TaggedTable.number(type);
    if (number >= 0) {
      return columns.get(number);
    }
    // Only a row id keeps its plain type: SQLite wants it to be exactly INTEGER.
    return type.equalsIgnoreCase("INTEGER")
        ? rowIds.getOrDefault(SqlName.fold(table), "rowid")
        : null;
  }
}
