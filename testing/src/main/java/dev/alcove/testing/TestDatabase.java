// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import dev.alcove.SqlQuery;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import dev.alcove.migration.History;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A database of some version, by SQL: the classes of the application only know the current one.
 * Foreign keys are enforced, as in the application. Used by one thread.
 */
public final class TestDatabase implements AutoCloseable {
  private final VersionedFile file;
  private final History history;
  private int version;

  TestDatabase(VersionedFile file, History history, int version) {
    this.file = file;
    this.history = history;
    this.version = version;
  }

  /** The version of its schema. */
  public int version() {
    return version;
  }

  /**
   * Runs a statement.
   *
   * @param sql one statement; its parameters are {@code ?}
   * @param arguments one per parameter: null, String, boxed number or boolean, or {@code byte[]}
   * @return the rows it changed itself, without those of triggers
   * @throws AlcoveException if SQLite refuses it, as for the application
   */
  public long execute(String sql, @Nullable Object... arguments) {
    SqlQuery query = single(sql, arguments);
    try (DriverStatement statement = file.connection.prepare(query.sql())) {
      RowQuery.bind(statement, query);
      boolean row = true;
      while (row) {
        row = statement.step();
      }
      return file.connection.changes();
    } catch (DriverException e) {
      throw failure("execute", query.sql(), e);
    }
  }

  /**
   * The rows of a query in order, each as its values by the names of the columns: null, Long,
   * Double, String or {@code byte[]}, whatever SQLite has stored. Unmodifiable.
   *
   * @param sql begins with SELECT, VALUES or WITH; its parameters are {@code ?}
   * @param arguments as for {@link #execute}
   * @throws AlcoveException if SQLite refuses it, or if two columns have one name
   */
  public List<Map<String, @Nullable Object>> query(String sql, @Nullable Object... arguments) {
    SqlQuery query = single(sql, arguments);
    try {
      return new RowQuery(file.connection, query).rows();
    } catch (DriverException e) {
      throw failure("query", query.sql(), e);
    }
  }

  /**
   * The one value of a query that gives one row with one column, as in {@code value("SELECT
   * count(*) FROM messages")}; typed as by {@link #query}.
   *
   * @throws AlcoveException if SQLite refuses it, or if it gives another number of values
   */
  public @Nullable Object value(String sql, @Nullable Object... arguments) {
    List<Map<String, @Nullable Object>> rows = query(sql, arguments);
    if (rows.size() != 1 || rows.get(0).size() != 1) {
      String found = rows.size() == 1 ? rows.get(0).size() + " columns" : rows.size() + " rows";
      String message = "The query gives " + found + ", not one value.\n  Read it by query.";
      throw new AlcoveException(message, "TestDatabase.value", sql, 0, null);
    }
    return rows.get(0).values().iterator().next();
  }

  /**
   * Upgrades it by the steps of the application, and validates it.
   *
   * @param to a later version
   * @return this
   * @throws dev.alcove.error.MigrationException if a step fails, and leaves it as it was
   * @throws AssertionError if it is not as that version should be
   */
  public TestDatabase upgradeTo(int to) {
    file.upgrade(history, to);
    version = to;
    validate();
    return this;
  }

  /**
   * Compares it with its version: schema, foreign keys, integrity, full-text indexes.
   *
   * @throws AssertionError if something differs
   */
  public void validate() {
    file.validate(version);
  }

  /** Closes it; the second call does nothing. */
  @Override
  public void close() {
    file.close();
  }

  /** SQLite itself would leave out a second statement. */
  private static SqlQuery single(String sql, @Nullable Object... arguments) {
    List<String> statements = SqlScript.statements(sql);
    int count = statements.size();
    if (count != 1) {
      String message = "These are " + count + " statements.\n  Run one at a time.";
      throw new AlcoveException(message, null, sql, 0, null);
    }
    return SqlQuery.of(statements.get(0), arguments);
  }

  private static AlcoveException failure(String method, String sql, DriverException e) {
    return AlcoveException.of(e.resultCode(), e.getMessage(), "TestDatabase." + method, sql, e);
  }
}
