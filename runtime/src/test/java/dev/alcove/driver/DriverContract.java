// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.TruthJUnit.assume;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.DriverException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What each driver promises. A driver's test extends it. */
public abstract class DriverContract extends ValueContract {
  private static final int SQLITE_ERROR = 1;
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_INTERRUPT = 9;
  private static final int SQLITE_CONSTRAINT_PRIMARYKEY = 1555;
  private static final long INTERRUPTED_NANOS = 500_000_000;

  @Test
  void bindingsStayAfterResetUntilTheyAreCleared() {
    try (DriverStatement select = connection.prepare("SELECT ?1, ?2")) {
      select.bindText(1, "kept");
      select.step();
      select.reset();
      select.step();
      assertThat(select.getText(0)).isEqualTo("kept");
      assertThat(select.isNull(1)).isTrue();
      select.reset();
      select.clearBindings();
      select.step();
      assertThat(select.isNull(0)).isTrue();
    }
  }

  @Test
  void unboundParametersAreNull() {
    try (DriverStatement select = connection.prepare("SELECT ?2")) {
      select.step();
      assertThat(select.isNull(0)).isTrue();
    }
  }

  @Test
  void columnsHaveNames() {
    try (DriverStatement select = connection.prepare("SELECT id, a AS other FROM t")) {
      assertThat(select.columnCount()).isEqualTo(2);
      assertThat(select.columnName(0)).isEqualTo("id");
      assertThat(select.columnName(1)).isEqualTo("other");
      select.step();
      select.reset();
      assertThat(select.columnName(1)).isEqualTo("other");
    }
    try (DriverStatement delete = connection.prepare("DELETE FROM t")) {
      assertThat(delete.columnCount()).isEqualTo(0);
    }
  }

  @Test
  void failureNamesSqlitesCodeAndWords() {
    run("INSERT INTO t (id) VALUES (1)");
    DriverException failure =
        assertThrows(DriverException.class, () -> run("INSERT INTO t (id) VALUES (1)"));
    assertThat(failure.resultCode()).isEqualTo(SQLITE_CONSTRAINT_PRIMARYKEY);
    assertThat(failure).hasMessageThat().isEqualTo("UNIQUE constraint failed: t.id");

    failure = assertThrows(DriverException.class, () -> connection.prepare("SELEC 1"));
    assertThat(failure.resultCode()).isEqualTo(SQLITE_ERROR);
    assertThat(failure).hasMessageThat().isEqualTo("near \"SELEC\": syntax error");
  }

  @Test
  void statementRunsAgainAfterAFailure() {
    try (DriverStatement insert = connection.prepare("INSERT INTO t (id) VALUES (?1)")) {
      insert.bindLong(1, 1);
      insert.step();
      insert.reset();
      assertThrows(DriverException.class, insert::step);
      insert.reset();
      insert.bindLong(1, 2);
      insert.step();
    }
    assertThat(number("SELECT count(*) FROM t")).isEqualTo(2);
  }

  @Test
  void parameterOutOfRangeIsRefused() {
    try (DriverStatement select = connection.prepare("SELECT ?1")) {
      assertThrows(DriverException.class, () -> select.bindLong(2, 1));
      assertThrows(DriverException.class, () -> select.bindText(0, ""));
    }
  }

  @Test
  void changesAndRowIdAreThoseOfTheLastStatement() {
    run("INSERT INTO t (id) VALUES (41), (42)");
    assertThat(connection.changes()).isEqualTo(2);
    assertThat(connection.lastInsertRowId()).isEqualTo(42);
    run("INSERT OR IGNORE INTO t (id) VALUES (41)");
    assertThat(connection.changes()).isEqualTo(0);
    run("INSERT INTO t (id) VALUES (50)");
    assertThat(connection.lastInsertRowId()).isEqualTo(50);
  }

  @Test
  void returningGivesRows() {
    assume().that(connection.sqliteVersion()).isAtLeast(3_035_000);
    try (DriverStatement insert =
        connection.prepare("INSERT INTO t (b) VALUES ('x'), ('y') RETURNING id")) {
      assertThat(insert.step()).isTrue();
      assertThat(insert.getLong(0)).isEqualTo(1);
      assertThat(insert.step()).isTrue();
      assertThat(insert.step()).isFalse();
    }
    assertThat(connection.changes()).isEqualTo(2);
  }

  @Test
  void scratchDatabasesAreEmptyAndApart() {
    try (DriverConnection one = driver().openScratch();
        DriverConnection other = driver().openScratch()) {
      assertThat(one.sqliteVersion()).isEqualTo(connection.sqliteVersion());
      try (DriverStatement create = one.prepare("CREATE TABLE scratch (a)")) {
        create.step();
      }
      assertThrows(DriverException.class, () -> other.prepare("SELECT a FROM scratch"));
      assertThrows(DriverException.class, () -> connection.prepare("SELECT a FROM scratch"));
      assertThrows(DriverException.class, () -> one.prepare("SELECT id FROM t"));
    }
  }

  @Test
  void transactionsAreLeftToSql() {
    assertThat(connection.isInTransaction()).isFalse();
    run("BEGIN IMMEDIATE");
    assertThat(connection.isInTransaction()).isTrue();
    run("INSERT INTO t (id) VALUES (1)");
    assertThat(connection.isInTransaction()).isTrue();
    run("ROLLBACK");
    assertThat(connection.isInTransaction()).isFalse();
    assertThat(number("SELECT count(*) FROM t")).isEqualTo(0);
    run("INSERT INTO t (id) VALUES (1)");
    assertThat(connection.isInTransaction()).isFalse();
  }

  @Test
  void sameSqlRunsTwiceAtOnce() {
    run("INSERT INTO t (id) VALUES (1), (2)");
    String sql = "SELECT id FROM t ORDER BY id";
    try (DriverStatement one = connection.prepare(sql);
        DriverStatement other = connection.prepare(sql)) {
      one.step();
      other.step();
      other.step();
      assertThat(one.getLong(0)).isEqualTo(1);
      assertThat(other.getLong(0)).isEqualTo(2);
    }
  }

  @Test
  void statementSeesAChangedSchema() {
    try (DriverStatement select = connection.prepare("SELECT b FROM t")) {
      select.step();
      select.reset();
      run("ALTER TABLE t ADD COLUMN c");
      assertThat(select.step()).isFalse();
    }
  }

  @Test
  void interruptStopsTheRunningStatement() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    Thread other =
        new Thread(
            () -> {
              try {
                running.await();
                while (!Thread.currentThread().isInterrupted()) {
                  connection.interrupt();
                  LockSupport.parkNanos(1_000_000);
                }
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    other.start();
    try (DriverStatement endless = connection.prepare(endless())) {
      running.countDown();
      DriverException failure = assertThrows(DriverException.class, endless::step);
      assertThat(failure.resultCode()).isEqualTo(SQLITE_INTERRUPT);
    } finally {
      other.interrupt();
      other.join();
    }
  }

  /** For longer than a driver takes to look: it must not be in the way of the end. */
  @Test
  void interruptedThreadEndsWhatItHasBegun() {
    long end = System.nanoTime() + INTERRUPTED_NANOS;
    Thread.currentThread().interrupt();
    while (System.nanoTime() - end < 0) {
      run("BEGIN");
      assertThat(connection.isInTransaction()).isTrue();
      run("SAVEPOINT inner");
      run("RELEASE inner");
      run("COMMIT");
      assertThat(connection.isInTransaction()).isFalse();
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  /** Also where the driver stops a statement while it ends. */
  @Test
  void interruptedThreadStaysSo() {
    long end = System.nanoTime() + INTERRUPTED_NANOS;
    Thread.currentThread().interrupt();
    while (System.nanoTime() - end < 0) {
      try {
        run("DELETE FROM t");
      } catch (DriverException e) {
        assertThat(e.resultCode()).isEqualTo(SQLITE_INTERRUPT);
      }
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void interruptedThreadStopsItsStatement() {
    Thread.currentThread().interrupt();
    try (DriverStatement endless = connection.prepare(endless())) {
      DriverException failure = assertThrows(DriverException.class, endless::step);
      assertThat(failure.resultCode()).isEqualTo(SQLITE_INTERRUPT);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(number("SELECT 1")).isEqualTo(1);
  }

  @Test
  void limitAndVersionAreKnown() {
    assertThat(connection.variableLimit()).isAtLeast(999);
    assertThat(connection.sqliteVersion()).isAtLeast(3_008_006);
    assertThrows(
        DriverException.class,
        () -> connection.prepare("SELECT ?" + (connection.variableLimit() + 1)));
  }

  @Test
  void savepointsRollBackAlone() {
    run("BEGIN IMMEDIATE");
    run("INSERT INTO t (id) VALUES (1)");
    run("SAVEPOINT inner");
    run("INSERT INTO t (id) VALUES (2)");
    run("ROLLBACK TO inner");
    run("RELEASE inner");
    assertThat(connection.isInTransaction()).isTrue();
    run("COMMIT");
    assertThat(number("SELECT count(*) FROM t")).isEqualTo(1);
    run("begin");
    run("INSERT INTO t (id) VALUES (3)");
    run("  rollback");
    run("BEGIN");
    run("END");
    assertThat(number("SELECT count(*) FROM t")).isEqualTo(1);
  }

  @Test
  void changesCountRowsAndNotThoseOfTriggers() {
    run("CREATE TABLE log (id)");
    run("CREATE TRIGGER logged AFTER UPDATE ON t BEGIN INSERT INTO log VALUES (new.id), (0); END");
    run("INSERT INTO t (id) VALUES (1), (2), (3)");
    run("UPDATE t SET a = 1 WHERE id > 1");
    assertThat(connection.changes()).isEqualTo(2);
    assertThat(connection.lastInsertRowId()).isEqualTo(3);
    run("INSERT INTO t (id) SELECT id + 10 FROM t");
    assertThat(connection.changes()).isEqualTo(3);
    assertThat(connection.lastInsertRowId()).isEqualTo(13);
    run("DELETE FROM t WHERE id = 99");
    assertThat(connection.changes()).isEqualTo(0);
  }

  @Test
  void lockOfAnotherConnectionIsWaitedForAsLongAsSaid() {
    assume().that(driver().file()).isNotNull();
    try (DriverConnection other = driver().open()) {
      try (DriverStatement begin = other.prepare("BEGIN IMMEDIATE")) {
        begin.step();
      }
      DriverException failure =
          assertThrows(DriverException.class, () -> run("INSERT INTO t (id) VALUES (1)"));
      assertThat(failure.resultCode()).isEqualTo(SQLITE_BUSY);
      connection.busyTimeout(200);
      long wait = System.nanoTime();
      assertThrows(DriverException.class, () -> run("INSERT INTO t (id) VALUES (1)"));
      assertThat(System.nanoTime() - wait).isAtLeast(190_000_000L);
      connection.busyTimeout(60_000);
      Thread.currentThread().interrupt();
      failure = assertThrows(DriverException.class, () -> run("INSERT INTO t (id) VALUES (1)"));
      assertThat(failure.resultCode()).isEqualTo(SQLITE_INTERRUPT);
      assertThat(Thread.interrupted()).isTrue();
    }
    run("INSERT INTO t (id) VALUES (1)");
  }

  @Test
  void lockIsWaitedForAlsoWhereTheSchemaIsToBeReadFirst() {
    assume().that(driver().file()).isNotNull();
    try (DriverConnection other = driver().open();
        DriverConnection fresh = driver().open()) {
      try (DriverStatement begin = other.prepare("BEGIN EXCLUSIVE")) {
        begin.step();
      }
      fresh.busyTimeout(200);
      long wait = System.nanoTime();
      DriverException failure = assertThrows(DriverException.class, () -> count(fresh));
      assertThat(failure.resultCode()).isEqualTo(SQLITE_BUSY);
      assertThat(System.nanoTime() - wait).isAtLeast(190_000_000L);
      fresh.busyTimeout(60_000);
      Thread.currentThread().interrupt();
      failure = assertThrows(DriverException.class, () -> count(fresh));
      assertThat(failure.resultCode()).isEqualTo(SQLITE_INTERRUPT);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static void count(DriverConnection connection) {
    try (DriverStatement count = connection.prepare("SELECT count(*) FROM t")) {
      count.step();
    }
  }

  @Test
  void extensionsCannotBeLoaded() {
    assertThrows(DriverException.class, () -> run("SELECT load_extension('x')"));
  }

  @Test
  void closingTwiceDoesNothing() {
    DriverStatement statement = connection.prepare("SELECT 1");
    statement.close();
    statement.close();
    connection.close();
    connection.close();
  }

  private static String endless() {
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
  }
}
