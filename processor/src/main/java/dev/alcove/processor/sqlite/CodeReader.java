// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what EXPLAIN tells of a statement. Tables are opened by the numbers of their root pages, so
 * those of tables and of their indexes are looked up first.
 *
 * @see <a href="https://www.sqlite.org/opcode.html">The SQLite Bytecode Engine</a>
 */
final class CodeReader {

  private final Session session;
  private final Map<String, String> tablesByRoot = new HashMap<>();
  private final NamedTables namedTables;

  /** Made when first asked for: few schemas have queries that are observed. */
  private @Nullable ColumnReader columnReader;

  CodeReader(Session session) {
    this.session = session;
    this.namedTables = new NamedTables(session);
    for (List<@Nullable String> row :
        session.rows("SELECT rootpage, tbl_name FROM sqlite_schema WHERE rootpage > 0")) {
      tablesByRoot.put(String.valueOf(row.get(0)), String.valueOf(row.get(1)));
    }
  }

  TableUse tables(String sql) {
    Set<String> read = new TreeSet<>();
    Set<String> written = new TreeSet<>();
    for (List<@Nullable String> step : session.rows("EXPLAIN " + sql)) {
      switch (String.valueOf(step.get(1))) {
        case "OpenRead", "ReopenIdx" -> add(read, step.get(3), step.get(4));
        case "OpenWrite" -> add(written, step.get(3), step.get(4));
        case "Clear" -> add(written, step.get(2), step.get(3));
        default -> {
          // Touches no table.
        }
      }
    }
    namedTables.add(sql, read, written);
    return new TableUse(Collections.unmodifiableSet(read), Collections.unmodifiableSet(written));
  }

  /** The columns that a query reads, by table. */
  Map<String, Set<String>> columns(String sql) {
    ColumnReader reader = columnReader;
    if (reader == null) {
      reader = new ColumnReader(session, namedTables);
      columnReader = reader;
    }
    return reader.columns(sql);
  }

  /** Only of the database itself, which has number 0, the schema was looked up. */
  private void add(Set<String> tables, @Nullable String root, @Nullable String database) {
    String table = tablesByRoot.get(String.valueOf(root));
    if (table != null && "0".equals(database)) {
      tables.add(table);
    }
  }

  /** How often a statement calls a function: {@code Function … match(2)}. */
  static int calls(Session session, String sql, String function) {
    int calls = 0;
    for (List<@Nullable String> step : session.rows("EXPLAIN " + sql)) {
      String code = String.valueOf(step.get(1));
      if ((code.equals("Function") || code.equals("PureFunc"))
          && String.valueOf(step.get(5)).startsWith(function + "(")) {
        calls++;
      }
    }
    return calls;
  }

  static List<PlanStep> plan(Session session, String sql) {
    return session.rows("EXPLAIN QUERY PLAN " + sql).stream()
        .map(
            row ->
                new PlanStep(
                    Integer.parseInt(String.valueOf(row.get(0))),
                    Integer.parseInt(String.valueOf(row.get(1))),
                    String.valueOf(row.get(3))))
        .toList();
  }
}
