// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.android;

import android.database.CursorWindow;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteStatement;
import android.os.CancellationSignal;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A database of the platform that has one connection, with transactions left to SQL. */
final class AndroidConnection implements DriverConnection {
  static final String CHANGES = "SELECT changes()";
  static final String LAST_INSERT_ROW_ID = "SELECT last_insert_rowid()";

  /** The most that the platform keeps; beyond, it prepares a statement for each run. */
  private static final int STATEMENTS = SQLiteDatabase.MAX_SQL_CACHE_SIZE;

  /** SQLite's own limit since 3.32, and before. */
  private static final int MANY_VARIABLES = 32_766;

  private static final int FEW_VARIABLES = 999;

  private static final long UNKNOWN = -1;
  private static final long NOTHING_INSERTED = -1;

  private final SQLiteDatabase database;
  private final int sqliteVersion;
  private final Set<AndroidStatement> statements =
      Collections.newSetFromMap(new IdentityHashMap<AndroidStatement, Boolean>());
  private int variableLimit;
  private @Nullable Charset charset;
  private long busyMillis;
  private @Nullable CursorWindow freeWindow;

  /** How many statements read more rows than a window holds, in one snapshot. */
  private int snapshots;

  private long changes = UNKNOWN;
  private boolean open = true;

  /** What stops the statement that runs now. */
  private final Running running = new Running();

  private AndroidConnection(SQLiteDatabase database) {
    this.database = database;
    this.sqliteVersion = number(text("SELECT sqlite_version()"));
  }

  static AndroidConnection of(SQLiteDatabase database) {
    try {
      database.setMaxSqlCacheSize(STATEMENTS);
      AndroidConnection connection = new AndroidConnection(database);
      // Waits are for LockWait; the platform has set two and a half seconds.
      connection.run("PRAGMA busy_timeout = 0");
      InterruptWatch.add(connection);
      return connection;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public DriverStatement prepare(String sql) {
    AndroidStatement statement = new AndroidStatement(this, sql);
    statements.add(statement);
    return statement;
  }

  /** Forgets a statement that was closed. */
  void forget(AndroidStatement statement) {
    statements.remove(statement);
  }

  SQLiteDatabase platform() {
    return database;
  }

  @Override
  public long changes() {
    if (changes == UNKNOWN) {
      changes = Long.parseLong(text(CHANGES));
    }
    return changes;
  }

  @Override
  public long lastInsertRowId() {
    return Long.parseLong(text(LAST_INSERT_ROW_ID));
  }

  /** The platform only knows of its own transactions, but a BEGIN fails exactly inside one. */
  @Override
  public boolean isInTransaction() {
    if (snapshots > 0) {
      return false;
    }
    if (begins()) {
      run("ROLLBACK");
      return false;
    }
    return true;
  }

  private boolean begins() {
    try {
      run("BEGIN");
      return true;
    } catch (DriverException e) {
      return false;
    }
  }

  /**
   * Sees to it that runs of a statement see one state of the database; false if a transaction does
   * so already. Whoever gets true calls {@link #leaveSnapshot}.
   */
  boolean enterSnapshot() {
    if (snapshots == 0 && !begins()) {
      return false;
    }
    snapshots++;
    return true;
  }

  void leaveSnapshot() {
    snapshots--;
    if (snapshots == 0) {
      run("COMMIT");
    }
  }

  @Override
  public void busyTimeout(long millis) {
    busyMillis = millis;
  }

  LockWait lockWait() {
    return new LockWait(busyMillis);
  }

  /**
   * Takes the window that is kept for the next statement, or makes one.
   *
   * @param large whether it should hold more than the two megabytes of the others
   */
  CursorWindow takeWindow(boolean large) {
    CursorWindow window = large ? null : freeWindow;
    if (window == null) {
      return large ? Windows.large() : new CursorWindow(null);
    }
    freeWindow = null;
    return window;
  }

  void giveBack(CursorWindow window, boolean large) {
    if (freeWindow == null && open && !large) {
      freeWindow = window;
    } else {
      window.close();
    }
  }

  /** Runs a plain INSERT, for which the platform has a call that also tells the row id. */
  void insert(SQLiteStatement insert) {
    long id = lockWait().repeat(insert::executeInsert);
    changes = id == NOTHING_INSERTED ? 0 : UNKNOWN;
  }

  /** How the database keeps texts, and so what a TEXT is as a BLOB. */
  Charset charset() {
    Charset known = charset;
    if (known == null) {
      known = Charset.forName(text("PRAGMA encoding"));
      charset = known;
    }
    return known;
  }

  /** A statement begins to run, and may be stopped by the signal; without one, not at all. */
  void begin(@Nullable CancellationSignal signal) {
    changes = UNKNOWN;
    if (signal != null) {
      running.begin(signal);
      InterruptWatch.wake();
    }
  }

  void end() {
    running.end();
  }

  /** Stops the statement of an interrupted thread; whether one runs. */
  boolean stopIfInterrupted() {
    return running.stopIfInterrupted();
  }

  @Override
  public void interrupt() {
    running.stop();
  }

  /** By trying, for makers may ship another SQLite than the API level says. */
  @Override
  public int variableLimit() {
    if (variableLimit == 0) {
      variableLimit = MANY_VARIABLES;
      try {
        prepare("SELECT ?" + MANY_VARIABLES).close();
      } catch (DriverException e) {
        variableLimit = FEW_VARIABLES;
      }
    }
    return variableLimit;
  }

  @Override
  public int sqliteVersion() {
    return sqliteVersion;
  }

  /** Closes the statements first: the platform keeps a database open as long as one of them is. */
  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    InterruptWatch.remove(this);
    for (AndroidStatement statement : statements.toArray(new AndroidStatement[0])) {
      statement.close();
    }
    if (freeWindow != null) {
      freeWindow.close();
    }
    database.close();
  }

  private void run(String sql) {
    try (DriverStatement statement = prepare(sql)) {
      statement.step();
    }
  }

  private String text(String sql) {
    try (DriverStatement statement = prepare(sql)) {
      statement.step();
      return String.valueOf(statement.getText(0));
    }
  }

  /** Reads {@code 3.44.3}. */
  private static int number(String version) {
    int number = 0;
    String[] parts = version.split("\\.", -1);
    for (int i = 0; i < 3; i++) {
      number = number * 1_000 + Integer.parseInt(parts[i]);
    }
    return number;
  }
}
