// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.sql.SqliteMessage.Kind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SqliteMessageTest {

  private Connection connection;

  @BeforeEach
  void openDatabase() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (a, b)");
      statement.execute("CREATE TABLE u (a, c)");
      statement.execute("CREATE VIEW v AS SELECT 1 AS x");
    }
  }

  @AfterEach
  void closeDatabase() throws SQLException {
    connection.close();
  }

  private @Nullable String errorOf(String sql) {
    try {
      connection.prepareStatement(sql).close();
      return null;
    } catch (SQLException e) {
      return e.getMessage();
    }
  }

  /**
   * Prepares a text whose mistake stands between two marks, and expects the message to lead there.
   */
  private void assertLeadsToMark(Kind kind, String marked) {
    String sql = marked.replace("»", "").replace("«", "");
    Span expected = new Span(marked.indexOf('»'), marked.indexOf('«') - 1);
    String error = errorOf(sql);
    assertWithMessage(sql).that(error).isNotNull();
    SqliteMessage message = SqliteMessage.parse(String.valueOf(error));
    assertWithMessage(message.text()).that(message.kind()).isEqualTo(kind);
    assertWithMessage(sql).that(message.locate(sql, this::errorOf)).isEqualTo(expected);
  }

  @Test
  void unknownNamesAreFound() {
    assertLeadsToMark(Kind.NO_SUCH_COLUMN, "SELECT ':x', a FROM t WHERE »x« = x");
    assertLeadsToMark(Kind.NO_SUCH_COLUMN, "SELECT t.a, »t . \"x\"« FROM t");
    assertLeadsToMark(Kind.NO_SUCH_COLUMN, "SELECT »u.zz« FROM t AS u");
    assertLeadsToMark(Kind.NO_SUCH_COLUMN, "UPDATE t SET »z« = 1");
    assertLeadsToMark(Kind.NO_SUCH_COLUMN, "SELECT max(»max«) FROM t");
    assertLeadsToMark(Kind.NO_SUCH_TABLE, "SELECT x FROM t JOIN »x« AS y");
    assertLeadsToMark(Kind.NO_SUCH_TABLE, "SELECT 1 FROM »main.x«");
    assertLeadsToMark(Kind.NO_SUCH_TABLE, "SELECT f FROM »f«(1)");
    assertLeadsToMark(Kind.NO_SUCH_FUNCTION, "SELECT f, »f«(1) FROM (SELECT 1 AS f)");
    assertLeadsToMark(Kind.NO_SUCH_COLLATION, "SELECT a AS foo FROM t ORDER BY a COLLATE »foo«");
    assertLeadsToMark(Kind.NO_SUCH_INDEX, "SELECT a FROM t INDEXED BY »nn«");
    assertLeadsToMark(Kind.NO_SUCH_WINDOW, "SELECT max(1) OVER »q«");
    assertLeadsToMark(Kind.NO_COLUMN_NAMED, "INSERT INTO t (a, »z«) VALUES (1, 2)");
  }

  @Test
  void misusedNamesAreFound() {
    assertLeadsToMark(Kind.AMBIGUOUS_COLUMN, "SELECT t.a FROM t, u WHERE »a« = 1");
    assertLeadsToMark(Kind.WRONG_ARGUMENT_COUNT, "SELECT »ABS«(1, 2)");
    assertLeadsToMark(Kind.MISUSE_OF_AGGREGATE, "SELECT a FROM t WHERE »max«(a) > 1");
    assertLeadsToMark(Kind.MISUSE_OF_WINDOW_FUNCTION, "SELECT »row_number«() FROM t");
    assertLeadsToMark(Kind.VIEW_IS_READ_ONLY, "INSERT INTO »v« VALUES (1)");
    assertLeadsToMark(Kind.VALUE_COUNT, "INSERT INTO »t« VALUES (1)");
    assertLeadsToMark(Kind.COMPOUND_COLUMNS, "SELECT 1 »UNION« ALL SELECT 1, 2");
    assertLeadsToMark(Kind.ALREADY_EXISTS, "CREATE TABLE »t« (a)");
    assertLeadsToMark(Kind.DUPLICATE_COLUMN, "CREATE TABLE w (»a«, a)");
    assertLeadsToMark(Kind.CIRCULAR_REFERENCE, "WITH q AS (SELECT * FROM »q«) SELECT * FROM q");
  }

  @Test
  void syntaxErrorsAreFoundAmongEqualTokens() {
    assertLeadsToMark(Kind.SYNTAX_ERROR, "»SELEC« 1");
    assertLeadsToMark(Kind.SYNTAX_ERROR, "SELECT a FROM t WHERE a IN (1, 2, 3) AND »,« 4, 5");
    assertLeadsToMark(Kind.SYNTAX_ERROR, "SELECT (a), (b) FROM t WHERE (a = 1) »)«");
    assertLeadsToMark(Kind.SYNTAX_ERROR, "SELECT a FROM t WHERE a = 1 ORDER BY a »WHERE« b");
    assertLeadsToMark(Kind.UNRECOGNIZED_TOKEN, "SELECT 'b', »'b«");
    assertLeadsToMark(Kind.UNRECOGNIZED_TOKEN, "SELECT a FROM t »{«WHERE a = 1}");
    assertLeadsToMark(Kind.INCOMPLETE_INPUT, "SELECT a FROM t WHERE»« -- end");
  }

  @Test
  void clausesAreFoundOfWhichNoTokenIsNamed() {
    assertLeadsToMark(Kind.UNEQUAL_VALUES, "INSERT INTO t VALUES (1, max(2, 3)), »(1)«");
    assertLeadsToMark(Kind.VALUE_COUNT, "INSERT INTO t (a, b) VALUES »(1)«");
    assertLeadsToMark(Kind.VALUE_COUNT, "INSERT INTO t (a, b) SELECT »a« FROM t");
    assertLeadsToMark(
        Kind.CONFLICT_TARGET, "INSERT INTO t VALUES (1, 2) ON CONFLICT »(b)« DO NOTHING");
    assertLeadsToMark(Kind.HAVING_WITHOUT_GROUPS, "SELECT a FROM t »HAVING« a > 1");
    assertLeadsToMark(
        Kind.TERM_OUT_OF_RANGE, "SELECT max(a) OVER (ORDER BY a) FROM t ORDER BY b, »4« DESC");
    assertLeadsToMark(Kind.TERM_OUT_OF_RANGE, "SELECT a FROM t GROUP BY »2« ORDER BY a");
    assertLeadsToMark(
        Kind.TERM_OF_COMPOUND, "SELECT a FROM t UNION SELECT a FROM u ORDER BY a, »c + 1« LIMIT 2");
    assertLeadsToMark(Kind.MISPLACED_CLAUSE, "SELECT a FROM t »ORDER« BY a UNION SELECT a FROM u");
    assertLeadsToMark(Kind.MISPLACED_CLAUSE, "SELECT a FROM t »LIMIT« 1 UNION SELECT a FROM u");
    assertLeadsToMark(Kind.NOT_IN_BOTH, "SELECT b FROM t JOIN u USING (a, »b«)");
    assertLeadsToMark(Kind.CTE_COLUMNS, "WITH »q(x, y)« AS (SELECT a FROM t) SELECT x FROM q");
    assertLeadsToMark(Kind.SUBQUERY_COLUMNS, "SELECT (SELECT 1), »(SELECT 1, 2)«");
    assertLeadsToMark(Kind.SUBQUERY_COLUMNS, "SELECT a FROM t WHERE a IN »(SELECT a, b FROM t)«");
    assertLeadsToMark(Kind.ROW_VALUE, "SELECT max(a, b) FROM t WHERE »(a, b)« = 1");
    assertLeadsToMark(Kind.NO_TABLES, "SELECT »*«");
  }

  @Test
  void messagesWithoutPlaceKeepTheirText() {
    String sql = "SELECT group_concat(DISTINCT a, b) FROM t";
    SqliteMessage message = SqliteMessage.parse(String.valueOf(errorOf(sql)));
    assertThat(message.kind()).isEqualTo(Kind.OTHER);
    assertThat(message.text()).isEqualTo("DISTINCT aggregates must have exactly one argument");
    assertThat(message.locate(sql, this::errorOf)).isNull();
  }

  @Test
  void columnAndTableOfInsertsAreTold() {
    SqliteMessage message = SqliteMessage.parse("table my table has no column named my column");
    assertThat(message.table()).isEqualTo("my table");
    assertThat(message.name()).isEqualTo("my column");
  }

  @Test
  void hintsAboutStringsAreNoPartOfTheName() {
    SqliteMessage message =
        SqliteMessage.parse(
            "no such column: \"x\" - should this be a string literal in single-quotes?");
    assertThat(message.kind()).isEqualTo(Kind.NO_SUCH_COLUMN);
    assertThat(message.name()).isEqualTo("x");
  }

  @Test
  void unknownWordingIsKeptAsItIs() {
    SqliteMessage message = SqliteMessage.parse("something\nelse");
    assertThat(message).isEqualTo(new SqliteMessage(Kind.OTHER, "something\nelse", "", null));
    assertThat(message.candidates("SELECT something")).isEmpty();
  }
}
