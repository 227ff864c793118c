// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.sql.StatementOutline;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/** Runs statements on rows, and compares each value with what was claimed of it. */
final class Claims implements AutoCloseable {

  /** Bound to all parameters at once, one after another. */
  private static final List<@Nullable Object> BOUND =
      Arrays.asList(null, 1, "s1", "m1", 9.0e300, "[1,null,\"s1\"]");

  private static final String EXPECTED =
      "integer overflow|malformed JSON|JSON path error|bad JSON path|datatype mismatch"
          + "|CONSTRAINT|too big|must be|fts5:|unknown special query";

  private static final int MOST_ROWS = 2_000;

  /** How many steps of SQLite's machine a statement gets, in how many parts. */
  private static final int PAUSE = 10_000;

  private static final int MOST_PAUSES = 30;

  private final Connection connection;

  private Claims(Connection connection) {
    this.connection = connection;
  }

  static Claims over(List<String> schema, List<String> inserts) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    try (Statement statement = connection.createStatement()) {
      for (String sql : schema) {
        statement.execute(sql);
      }
      for (String sql : inserts) {
        statement.execute(sql);
      }
    }
    connection.setAutoCommit(false);
    return new Claims(connection);
  }

  /** Checks one statement, and returns how many rows it gave in all. */
  int check(String sql, StatementFacts facts) throws SQLException {
    boolean hasVariables = !StatementOutline.of(sql).variables().isEmpty();
    int rows = 0;
    for (Object bound : hasVariables ? BOUND : List.of(1)) {
      rows += check(sql, facts, bound);
      connection.rollback();
    }
    return rows;
  }

  /** Checks a statement that may fail or never end: only the rows it gives until then count. */
  void tryOut(String sql, StatementFacts facts) throws SQLException {
    int[] pauses = new int[1];
    ProgressHandler.setHandler(
        connection,
        PAUSE,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return ++pauses[0] > MOST_PAUSES ? 1 : 0;
          }
        });
    for (Object bound : Arrays.asList(null, 1, "s1")) {
      pauses[0] = 0;
      try {
        run(sql, facts, bound);
      } catch (SQLException e) {
        assertWithMessage(sql).that(e.getMessage()).isNotNull();
      }
      connection.rollback();
    }
    ProgressHandler.clearHandler(connection);
  }

  private int check(String sql, StatementFacts facts, @Nullable Object bound) throws SQLException {
    try {
      return run(sql, facts, bound);
    } catch (SQLException e) {
      // Values that a statement cannot work with, such as a sum beyond 64 bits, give no rows.
      assertWithMessage(sql).that(String.valueOf(e.getMessage())).containsMatch(EXPECTED);
      return 0;
    }
  }

  private int run(String sql, StatementFacts facts, @Nullable Object bound) throws SQLException {
    int rows = 0;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
        statement.setObject(i, bound);
      }
      try (ResultSet result = statement.executeQuery()) {
        while (rows < MOST_ROWS && result.next()) {
          rows++;
          for (int i = 0; i < facts.results().size(); i++) {
            check(sql + " with " + bound, facts.results().get(i), result.getObject(i + 1));
          }
        }
      }
    }
    if (facts.atMostOneRow()) {
      assertWithMessage(sql + " with " + bound).that(rows).isAtMost(1);
    }
    return rows;
  }

  private static void check(String sql, ResultFact fact, @Nullable Object value) {
    String claim = sql + "\n" + fact.text() + " is " + fact.value();
    if (value == null) {
      assertWithMessage(claim).that(fact.value().isNeverNull()).isFalse();
      return;
    }
    SqlType actual = type(value);
    assertWithMessage(claim + ", but gives " + value)
        .that(covers(fact.value().type(), actual))
        .isTrue();
    if (fact.value().isFinite() && value instanceof Double number) {
      assertWithMessage(claim).that(number.isInfinite()).isFalse();
    }
  }

  private static boolean covers(SqlType claimed, SqlType actual) {
    return switch (claimed) {
      case ANY, SEVERAL -> true;
      case NUMBER, INTEGER_OR_REAL -> actual == SqlType.INTEGER || actual == SqlType.REAL;
      default -> claimed == actual;
    };
  }

  private static SqlType type(Object value) {
    if (value instanceof Double) {
      return SqlType.REAL;
    }
    if (value instanceof byte[]) {
      return SqlType.BLOB;
    }
    return value instanceof Number ? SqlType.INTEGER : SqlType.TEXT;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
