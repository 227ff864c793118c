// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sqlite.Preparation.Prepared;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;
import org.sqlite.jdbc4.JDBC4Connection;

/** A connection to a database in memory, set up as the runtime sets up its connections. */
final class Session implements AutoCloseable {

  private static final List<String> PRAGMAS =
      List.of(
          "PRAGMA foreign_keys = ON",
          "PRAGMA recursive_triggers = ON",
          "PRAGMA temp_store = MEMORY",
          "PRAGMA trusted_schema = OFF");

  private final JDBC4Connection connection;

  private Session(JDBC4Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens an empty database.
   *
   * @throws SqliteUnavailableException if SQLite cannot be loaded
   */
  static Session open() {
    Session session = new Session(SqliteLibrary.connect());
    for (String pragma : PRAGMAS) {
      if (session.run(pragma).isPresent()) {
        throw new IllegalStateException("SQLite refuses " + pragma);
      }
    }
    return session;
  }

  /** Runs a statement; what SQLite says if it refuses. */
  Optional<Rejection> run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(rejection(e));
    }
  }

  /**
   * Prepares a statement without running it. The driver knows the tables from which result columns
   * come, but not the columns: those stay null.
   */
  Preparation prepare(String sql) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      List<ResultColumn> columns =
          ((CoreStatement) statement).pointer.safeRun(Session::resultColumns);
      return new Prepared(columns, statement.getParameterMetaData().getParameterCount());
    } catch (SQLException e) {
      return rejection(e);
    }
  }

  /** The rows of a query, each value as text. */
  List<List<@Nullable String>> rows(String query) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<List<@Nullable String>> rows = new ArrayList<>();
      int width = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<@Nullable String> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("SQLite refuses " + query, e);
    }
  }

  /** Runs a query to its end; what SQLite says if it fails. */
  Optional<Rejection> read(String query) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        // Only whether it fails matters.
      }
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(rejection(e));
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("SQLite cannot close a database in memory", e);
    }
  }

  private static List<ResultColumn> resultColumns(DB database, long statement) throws SQLException {
    List<ResultColumn> columns = new ArrayList<>();
    int count = database.column_count(statement);
    for (int i = 0; i < count; i++) {
      columns.add(
          new ResultColumn(
              database.column_name(statement, i),
              database.column_table_name(statement, i),
              null,
              database.column_decltype(statement, i)));
    }
    return columns;
  }

  /** SQLite's own words, out of the driver's: {@code [CODE] explanation (words)}. */
  private static Rejection rejection(SQLException exception) {
    String message = String.valueOf(exception.getMessage());
    if (!(exception instanceof SQLiteException refused)) {
      return new Rejection(message, exception.getErrorCode());
    }
    String prefix = refused.getResultCode() + " (";
    if (message.startsWith(prefix) && message.endsWith(")")) {
      message = message.substring(prefix.length(), message.length() - 1);
    }
    return new Rejection(message, refused.getResultCode().code);
  }
}
