// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.MigrationContext;
import dev.alcove.SqlQuery;
import dev.alcove.driver.DriverConnection;
import dev.alcove.error.TransactionException;
import dev.alcove.migration.DataStep;
import dev.alcove.migration.Migration;
import dev.alcove.pool.Pool;
import dev.alcove.statement.CachingConnection;
import dev.alcove.transaction.Transactions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code @MigrationStep} is given, on the connection that upgrades. Used by the thread that
 * opens the database.
 */
public final class StepContext implements MigrationContext {
  /** The first word of a statement, behind blanks, comments and empty statements. */
  private static final Pattern FIRST_WORD =
      Pattern.compile("(?:[\\s;]++|--[^\\n]*+|/\\*(?s:.*?)\\*/)*+([A-Za-z]+)");

  private static final Set<String> REFUSED =
      new HashSet<>(
          Arrays.asList(
              "BEGIN",
              "COMMIT",
              "END",
              "ROLLBACK",
              "SAVEPOINT",
              "RELEASE",
              "ATTACH",
              "DETACH",
              "PRAGMA",
              "VACUUM"));

  private final Migration step;
  private final String name;
  private final DataStep.Progress progress;
  private final Transactions transactions;

  /** Walks inside walks have tables of their own. */
  private int walks;

  private StepContext(
      Migration step, String name, DataStep.Progress progress, Transactions transactions) {
    this.step = step;
    this.name = name;
    this.progress = progress;
    this.transactions = transactions;
  }

  /** The part of a step that runs the code. */
  public static DataStep of(StepCode code) {
    return (connection, step, name, progress) -> run(code, connection, step, name, progress);
  }

  /** The connection belongs to nobody else, so its pool never waits. */
  private static void run(
      StepCode code,
      DriverConnection driver,
      Migration step,
      String name,
      DataStep.Progress progress)
      throws Exception {
    CachingConnection connection = new CachingConnection(driver);
    try {
      Transactions transactions = new Transactions(new Pool(name, connection, 0));
      transactions.join(name);
      code.run(new StepContext(step, name, progress, transactions));
    } finally {
      connection.closeStatements();
    }
  }

  @Override
  public int fromVersion() {
    return step.from();
  }

  @Override
  public int toVersion() {
    return step.to();
  }

  @Override
  public long execute(String sql, @Nullable Object... arguments) {
    try (Statement statement = open(SqlQuery.of(sql, arguments))) {
      statement.execute();
      return statement.connection.driver().changes();
    }
  }

  @Override
  public <T extends @Nullable Object> List<T> query(SqlQuery query, Reader<T> reader) {
    try (Statement statement = open(query)) {
      return statement.list(reader::read);
    }
  }

  @Override
  public <X extends Exception> void forEachRow(SqlQuery query, int batchSize, RowAction<X> action)
      throws X {
    if (batchSize < 1) {
      throw new IllegalArgumentException("batchSize is " + batchSize);
    }
    String table = "temp.alcove_walk_" + ++walks;
    try {
      long total = copy(query, table);
      walk(query, table, total, batchSize, action);
    } finally {
      walks--;
    }
  }

  private long copy(SqlQuery query, String table) {
    StringBuilder columns = new StringBuilder();
    try (Statement statement = open(query)) {
      for (int i = 0; i < statement.driver.columnCount(); i++) {
        columns.append(i == 0 ? "c" : ", c").append(i);
      }
    }
    run("DROP TABLE IF EXISTS " + table);
    run("CREATE TEMP TABLE " + table.substring(5) + " (" + columns + ")");
    try (Statement insert = statement("INSERT INTO " + table + " " + query.sql())) {
      insert.bindAll(query);
      insert.execute();
      return insert.connection.driver().changes();
    }
  }

  /** The columns have their names from the query, for those of a table must differ. */
  private <X extends Exception> void walk(
      SqlQuery query, String table, long total, int batchSize, RowAction<X> action) throws X {
    StringBuilder sql = new StringBuilder("SELECT ");
    try (Statement statement = open(query)) {
      for (int i = 0; i < statement.driver.columnCount(); i++) {
        String column = statement.driver.columnName(i).replace("\"", "\"\"");
        sql.append(i == 0 ? "c" : ", c").append(i).append(" AS \"").append(column).append('"');
      }
    }
    try (Statement rows = statement(sql.append(" FROM ").append(table).toString())) {
      long done = 0;
      while (rows.next()) {
        action.run(rows);
        if (++done % batchSize == 0 || done == total) {
          progress(done, total);
        }
      }
    }
    run("DROP TABLE " + table);
  }

  @Override
  public void progress(long done, long total) {
    progress.report(done, total);
  }

  private void run(String sql) {
    try (Statement statement = statement(sql)) {
      statement.execute();
    }
  }

  private Statement open(SqlQuery query) {
    Matcher word = FIRST_WORD.matcher(query.sql());
    if (word.lookingAt() && REFUSED.contains(word.group(1).toUpperCase(Locale.ROOT))) {
      throw new TransactionException(
          name
              + " runs "
              + word.group(1)
              + " inside the transaction of the upgrade."
              + "\n  Leave transactions and settings to Alcove.",
          name,
          query.sql(),
          null);
    }
    Statement statement = statement(query.sql());
    boolean bound = false;
    try {
      statement.bindAll(query);
      bound = true;
      return statement;
    } finally {
      if (!bound) {
        statement.close();
      }
    }
  }

  private Statement statement(String sql) {
    return Statement.open(transactions, transactions.enterWrite(name), name, sql);
  }
}
