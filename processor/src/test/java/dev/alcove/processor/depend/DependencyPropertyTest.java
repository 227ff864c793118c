// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.sqlite.SqliteDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Made-up queries and made-up writes: where a result has changed, one of the rows that were written
 * must be one that the query depends on.
 */
class DependencyPropertyTest {

  private static final String[] SCHEMA = {
    "CREATE TABLE s (id TEXT NOT NULL PRIMARY KEY, n INTEGER, tag TEXT COLLATE NOCASE)",
    "CREATE TABLE m (id INTEGER PRIMARY KEY, sid TEXT, num INTEGER, tag TEXT COLLATE NOCASE, any,"
        + " body TEXT, len AS (length(body)), made AS (num || tag) STORED)",
    "CREATE INDEX idx_m_sid ON m (sid, num)",
    "CREATE INDEX idx_m_tag ON m (tag)",
    "CREATE INDEX idx_m_num ON m (num) WHERE body IS NOT NULL",
    "CREATE INDEX idx_m_len ON m (len)",
    "CREATE TABLE w (k TEXT, sid TEXT, x INTEGER, PRIMARY KEY (k, sid)) WITHOUT ROWID",
    "CREATE INDEX idx_w_sid ON w (sid)",
    "CREATE TABLE r (sid TEXT, num INTEGER)",
    "CREATE VIEW v AS SELECT id, sid, num AS number FROM m WHERE body IS NOT NULL",
    "CREATE VIEW g AS SELECT sid, max(num) AS top, count(*) AS n FROM m GROUP BY sid",
    "CREATE VIEW u AS SELECT sid, num FROM m UNION ALL SELECT sid, x FROM w"
  };

  private static final List<String> TABLES = List.of("s", "m", "w", "r");

  private static final List<Object> VALUES =
      Arrays.asList("a", "A", "b", "1", "01", "2", 1, 2, 1.0, null, "a");

  private final Random random = new Random(20261128);
  private final RandomQueries queries = new RandomQueries(random);
  private Connection connection;

  private int changes;
  private int wakes;
  private int keyed;
  private int possible;

  @Test
  void changedResultIsAlwaysForeseen() throws SQLException {
    int accepted = 0;
    try (SqliteDatabase sqlite = SqliteDatabase.open();
        Connection opened = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      connection = opened;
      for (String sql : SCHEMA) {
        assertThat(sqlite.execute(sql)).isEmpty();
        execute(sql);
      }
      DependencyFinder finder = new DependencyFinder(sqlite, sqlite.catalog());
      for (int i = 0; i < 2_000; i++) {
        if (i % 40 == 0) {
          fill();
        }
        String query = queries.next();
        if (check(query, finder)) {
          accepted++;
        }
      }
    }
    assertThat(accepted).isAtLeast(1_000);
    assertThat(keyed).isAtLeast(accepted / 4);
    assertThat(changes).isAtLeast(300);
    // Most writes concern other rows or columns, and are known to.
    assertThat(wakes - changes).isLessThan(possible / 3);
  }

  private boolean check(String query, DependencyFinder finder) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(query.replace(":p", "?1").replace(":q", "?2"))) {
      List<Dependency> dependencies = finder.find(query, query, Set.of());
      keyed += dependencies.stream().anyMatch(each -> each.key() != null) ? 1 : 0;
      int parameters = select.getParameterMetaData().getParameterCount();
      for (int round = 0; round < 8; round++) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("p", value());
        values.put("q", value());
        for (int i = 1; i <= parameters; i++) {
          select.setObject(i, values.get(i == 1 ? "p" : "q"));
        }
        checkWrite(query, select, dependencies, values);
      }
      return true;
    } catch (SQLException e) {
      boolean isRefused = e.getMessage().contains("SQL error or missing database");
      assertWithMessage(query + ": " + e).that(isRefused).isTrue();
      return false;
    }
  }

  private void checkWrite(
      String query,
      PreparedStatement select,
      List<Dependency> dependencies,
      Map<String, Object> values)
      throws SQLException {
    List<String> before = result(select);
    Map<String, Map<List<Object>, Map<String, Object>>> rowsBefore = tables();
    String write = write();
    boolean wakes = false;
    List<String> after = result(select);
    for (Dependency dependency : dependencies) {
      wakes |=
          isConcerned(
              dependency, values, rowsBefore.get(dependency.table()), rows(dependency.table()));
    }
    possible++;
    if (!before.equals(after)) {
      changes++;
      assertWithMessage(
              "%s\nwith %s depends on %s\n%s\nmade of %s\n%s",
              query, values, dependencies, write, before, after)
          .that(wakes)
          .isTrue();
    }
    this.wakes += wakes ? 1 : 0;
  }

  private boolean isConcerned(
      Dependency dependency,
      Map<String, Object> values,
      Map<List<Object>, Map<String, Object>> before,
      Map<List<Object>, Map<String, Object>> after)
      throws SQLException {
    for (List<Object> address : before.keySet()) {
      Map<String, Object> was = before.get(address);
      Map<String, Object> is = after.get(address);
      boolean differs =
          is == null
              || dependency.columns().stream()
                  .anyMatch(column -> !Objects.equals(was.get(column), is.get(column)));
      if (differs
          && (isMeant(dependency, values, was)
              || (is != null && isMeant(dependency, values, is)))) {
        return true;
      }
    }
    for (List<Object> address : after.keySet()) {
      if (!before.containsKey(address) && isMeant(dependency, values, after.get(address))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the row has the key, as SQLite compares. */
  private boolean isMeant(
      Dependency dependency, Map<String, Object> values, Map<String, Object> row)
      throws SQLException {
    Dependency.Key key = dependency.key();
    if (key == null) {
      return true;
    }
    String column = dependency.table() + "_" + key.column();
    String type = declaration(dependency.table(), key.column());
    execute("DROP TABLE IF EXISTS " + column);
    execute("CREATE TEMP TABLE " + column + " (c " + type + ")");
    try (PreparedStatement insert =
            connection.prepareStatement("INSERT INTO " + column + " VALUES (?)");
        PreparedStatement compare =
            connection.prepareStatement("SELECT count(*) FROM " + column + " WHERE c = ?")) {
      insert.setObject(1, row.get(key.column()));
      insert.executeUpdate();
      compare.setObject(1, values.get(key.parameter()));
      try (ResultSet result = compare.executeQuery()) {
        return result.getInt(1) > 0;
      }
    }
  }

  private static String declaration(String table, String column) {
    return switch (table + "." + column) {
      case "s.tag", "m.tag" -> "TEXT COLLATE NOCASE";
      case "s.n", "m.id", "m.num", "w.x", "r.num" -> "INTEGER";
      case "m.any", "m.len", "m.made" -> "";
      default -> "TEXT";
    };
  }

  private Map<String, Map<List<Object>, Map<String, Object>>> tables() throws SQLException {
    Map<String, Map<List<Object>, Map<String, Object>>> tables = new LinkedHashMap<>();
    for (String table : TABLES) {
      tables.put(table, rows(table));
    }
    return tables;
  }

  /** The rows of a table by their address. */
  private Map<List<Object>, Map<String, Object>> rows(String table) throws SQLException {
    Map<List<Object>, Map<String, Object>> rows = new LinkedHashMap<>();
    String columns = table.equals("w") ? "k, sid, *" : "rowid, 0, *";
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT " + columns + " FROM " + table)) {
      int count = result.getMetaData().getColumnCount();
      while (result.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 3; i <= count; i++) {
          row.put(result.getMetaData().getColumnName(i), result.getObject(i));
        }
        rows.put(Arrays.asList(result.getObject(1), result.getObject(2)), row);
      }
    }
    return rows;
  }

  private void fill() throws SQLException {
    for (String table : TABLES) {
      execute("DELETE FROM " + table);
    }
    for (int i = 0; i < 40; i++) {
      write();
    }
  }

  private String write() throws SQLException {
    String table = TABLES.get(random.nextInt(TABLES.size()));
    List<String> columns =
        switch (table) {
          case "s" -> List.of("id", "n", "tag");
          case "m" -> List.of("id", "sid", "num", "tag", "any", "body");
          case "w" -> List.of("k", "sid", "x");
          default -> List.of("sid", "num");
        };
    String column = columns.get(random.nextInt(columns.size()));
    String condition = columns.get(random.nextInt(columns.size())) + " IS " + literal(value());
    String sql =
        switch (random.nextInt(6)) {
          case 0 -> "DELETE FROM " + table + " WHERE " + condition;
          case 1, 2 ->
              "UPDATE OR IGNORE "
                  + table
                  + " SET "
                  + column
                  + " = "
                  + literal(value())
                  + " WHERE "
                  + condition;
          default -> {
            List<String> values = new ArrayList<>();
            for (String each : columns) {
              boolean isKey = table.equals("m") && each.equals("id");
              values.add(isKey ? String.valueOf(random.nextInt(12)) : literal(value()));
            }
            yield (random.nextBoolean() ? "INSERT OR IGNORE" : "REPLACE")
                + " INTO "
                + table
                + " ("
                + String.join(", ", columns)
                + ") VALUES ("
                + String.join(", ", values)
                + ")";
          }
        };
    try {
      execute(sql);
    } catch (SQLException refused) {
      return "refused: " + sql;
    }
    return sql;
  }

  private static String literal(Object value) {
    return value instanceof String ? "'" + value + "'" : String.valueOf(value);
  }

  private Object value() {
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  private static List<String> result(PreparedStatement select) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = select.executeQuery()) {
      int count = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= count; i++) {
          Object value = result.getObject(i);
          row.append(value == null ? "" : value.getClass().getSimpleName()).append(value);
          row.append('|');
        }
        rows.add(row.toString());
      }
    }
    rows.sort(null);
    return rows;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
