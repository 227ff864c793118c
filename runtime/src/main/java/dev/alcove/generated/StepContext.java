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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code @MigrationStep} is given, on the connection that upgrades. Used by the thread that
 * opens the database.
 */
public final class StepContext implements MigrationContext {
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
    walks++;
    try {
      walk(query, batchSize, action);
    } finally {
      walks--;
    }
  }

  /** The columns have their names from the query, for those of a table must differ. */
  private <X extends Exception> void walk(SqlQuery query, int batchSize, RowAction<X> action)
      throws X {
    StringBuilder columns = new StringBuilder();
    StringBuilder names = new StringBuilder();
    int count;
    try (Statement statement = open(query)) {
      count = statement.driver.columnCount();
      for (int i = 0; i < count; i++) {
        String name = statement.driver.columnName(i).replace("\"", "\"\"");
        columns.append(i == 0 ? "c" : ", c").append(i);
        names.append(i == 0 ? "c" : ", c").append(i).append(" AS \"").append(name).append('"');
      }
    }
    // It stays, empty, for the next walk: no table can be dropped inside another walk.
    String table = "alcove_walk_" + walks + "_" + count;
    run("CREATE TEMP TABLE IF NOT EXISTS " + table + " (" + columns + ")");
    run("DELETE FROM temp." + table);
    long total;
    try (Statement insert = statement("INSERT INTO temp." + table + " " + query.sql())) {
      insert.bindAll(query);
      insert.execute();
      total = insert.connection.driver().changes();
    }
    try (Statement rows = statement("SELECT " + names + " FROM temp." + table)) {
      long done = 0;
      while (rows.next()) {
        action.run(rows);
        if (++done % batchSize == 0 || done == total) {
          progress(done, total);
        }
      }
    }
    run("DELETE FROM temp." + table);
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
    String word = RawSql.refusedInUpgrade(query.sql());
    if (word != null) {
      throw new TransactionException(
          name
              + " runs "
              + word
              + " inside the transaction of the upgrade."
              + "\n  Leave transactions and settings to Alcove.",
          name,
          query.sql(),
          null);
    }
    return RawSql.bound(statement(query.sql()), query);
  }

  private Statement statement(String sql) {
    return Statement.open(transactions, transactions.enterWrite(name), name, sql);
  }
}
