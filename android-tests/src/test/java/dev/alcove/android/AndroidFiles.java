// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.TruthJUnit.assume;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import android.content.Context;
import android.os.Build;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.driver.android.AndroidDriver;
import dev.alcove.error.DriverException;
import dev.alcove.fixture.Timeline;
import java.io.File;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.robolectric.RuntimeEnvironment;

/** What the driver for Android does with files and windows. */
class AndroidFiles {
  private static final int SQLITE_CORRUPT = 11;
  private static final int SQLITE_TOOBIG = 18;
  private static final int SQLITE_NOTADB = 26;

  @TempDir Path folder;

  @Test
  void fileOfAnApplicationLiesWhereThePlatformKeepsDatabases() {
    Context context = RuntimeEnvironment.getApplication();
    AndroidDriver driver = AndroidDriver.file(context, "chats.db");
    assertThat(driver.file()).isEqualTo(context.getDatabasePath("chats.db").getAbsoluteFile());
    assertThat(driver.file().getParentFile().isDirectory()).isTrue();
    driver.open().close();
    assertThat(driver.file().isFile()).isTrue();
  }

  @Test
  @SuppressWarnings({"DataFlowIssue", "NullAway"}) // What other compilers do not stop.
  void nameThatIsNoneIsRefused() {
    Context context = RuntimeEnvironment.getApplication();
    assertThat(refused("", context))
        .isEqualTo("The name is empty.\n  Give the file a name, such as \"chat.db\".");
    for (String name : List.of("chats/chat.db", "../chat.db", "chats/")) {
      assertThat(refused(name, context))
          .isEqualTo(
              "The name \""
                  + name
                  + "\" is a path.\n  For a file elsewhere use AndroidDriver.path.");
    }
    for (String name : List.of(".", "..")) {
      assertThat(refused(name, context)).startsWith("The name \"" + name + "\" is a path.");
    }
    assertThat(
            assertThrows(
                NullPointerException.class, () -> AndroidDriver.file(context, (String) null)))
        .hasMessageThat()
        .isEqualTo("name");
    assertThat(assertThrows(NullPointerException.class, () -> AndroidDriver.file(null, "chat.db")))
        .hasMessageThat()
        .isEqualTo("context");
    assertThat(assertThrows(NullPointerException.class, () -> AndroidDriver.path(null)))
        .hasMessageThat()
        .isEqualTo("file");
  }

  /** As {@code Context.openOrCreateDatabase} has it. */
  @Test
  void wholePathIsTakenAsItIs() {
    File file = folder.resolve("whole.db").toFile();
    Context context = RuntimeEnvironment.getApplication();
    assertThat(AndroidDriver.file(context, file.getPath()).file()).isEqualTo(file);
  }

  private static String refused(String name, Context context) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> AndroidDriver.file(context, name))
            .getMessage());
  }

  @Test
  void platformWritesNoTableOfItsOwn() {
    try (DriverConnection connection = driver().open()) {
      assertThat(text(connection, "SELECT count(*) FROM sqlite_master")).isEqualTo("0");
    }
  }

  @Test
  void whatIsNoDatabaseIsKeptAsItIs() throws Exception {
    byte[] words = "These are not the bytes of a database, however long one looks.".getBytes(UTF_8);
    Path file = folder.resolve("words.db");
    Files.write(file, words);
    DriverException failure =
        assertThrows(
            DriverException.class,
            () -> {
              try (DriverConnection connection = AndroidDriver.path(file.toFile()).open()) {
                text(connection, "SELECT count(*) FROM sqlite_master");
              }
            });
    assertThat(failure.resultCode()).isEqualTo(SQLITE_NOTADB);
    assertThat(Files.readAllBytes(file)).isEqualTo(words);
  }

  @Test
  void damagedFileIsKept() throws Exception {
    File file = driver().file();
    int pageSize;
    int page;
    try (DriverConnection connection = driver().open()) {
      pageSize = Integer.parseInt(text(connection, "PRAGMA page_size"));
      run(connection, "CREATE TABLE t (a)");
      run(connection, "INSERT INTO t VALUES (zeroblob(100000))");
      page = Integer.parseInt(text(connection, "SELECT rootpage FROM sqlite_master"));
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file, "rw")) {
      bytes.seek((page - 1L) * pageSize);
      bytes.write(new byte[pageSize]);
    }
    byte[] damaged = Files.readAllBytes(file.toPath());
    try (DriverConnection connection = driver().open()) {
      DriverException failure =
          assertThrows(DriverException.class, () -> text(connection, "SELECT a FROM t"));
      assertThat(failure.resultCode() & 0xff).isEqualTo(SQLITE_CORRUPT);
    }
    assertThat(Files.readAllBytes(file.toPath())).isEqualTo(damaged);
  }

  /** Nor by the platform, which would change files that are not ours. */
  @Test
  void writeAheadLogIsNotSwitchedOnUnasked() {
    try (DriverConnection writer = driver().open()) {
      assertThat(text(writer, "PRAGMA journal_mode")).isNotEqualTo("wal");
      run(writer, "CREATE TABLE t (a)");
    }
    try (DriverConnection again = driver().open()) {
      assertThat(text(again, "PRAGMA journal_mode")).isNotEqualTo("wal");
    }
  }

  @Test
  void writeAheadLogIsSwitchedOnBySql() {
    try (DriverConnection writer = driver().open()) {
      assertThat(text(writer, "PRAGMA journal_mode = WAL")).isEqualTo("wal");
      run(writer, "CREATE TABLE t (a)");
      run(writer, "BEGIN IMMEDIATE");
      run(writer, "INSERT INTO t VALUES (1)");
      try (DriverConnection reader = driver().openReadOnly()) {
        assertThat(text(reader, "SELECT count(*) FROM t")).isEqualTo("0");
        assertThrows(DriverException.class, () -> run(reader, "INSERT INTO t VALUES (2)"));
      }
      run(writer, "COMMIT");
      try (DriverConnection other = driver().open()) {
        assertThat(text(other, "PRAGMA journal_mode")).isEqualTo("wal");
        assertThat(text(other, "SELECT count(*) FROM t")).isEqualTo("1");
      }
    }
  }

  @Test
  void checkpointWaitsForThoseWhoRead() throws Exception {
    try (Timeline timeline = new Timeline();
        DriverConnection writer = driver().open();
        DriverConnection reader = driver().openReadOnly()) {
      text(writer, "PRAGMA journal_mode = WAL");
      run(writer, "CREATE TABLE t (a)");
      run(reader, "BEGIN");
      assertThat(text(reader, "SELECT count(*) FROM t")).isEqualTo("0");
      run(writer, "INSERT INTO t VALUES (1)");
      String checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)";
      assertThat(text(writer, checkpoint)).isEqualTo("1");
      writer.busyTimeout(40);
      long before = System.nanoTime();
      assertThat(text(writer, checkpoint)).isEqualTo("1");
      assertThat(System.nanoTime() - before).isAtLeast(TimeUnit.MILLISECONDS.toNanos(40));
      writer.busyTimeout(20_000);
      timeline.run(
          () -> {
            timeline.reached("waits");
            assertThat(text(writer, checkpoint)).isEqualTo("0");
          });
      timeline.await("waits");
      run(reader, "COMMIT");
      timeline.join();
    }
  }

  @Test
  void closingFreesTheFileThoughStatementsAreOpen() {
    DriverConnection connection = driver().open();
    run(connection, "CREATE TABLE t (a)");
    run(connection, "BEGIN EXCLUSIVE");
    DriverStatement open = connection.prepare("SELECT a FROM t");
    open.step();
    connection.close();
    try (DriverConnection other = driver().open()) {
      run(other, "INSERT INTO t VALUES (1)");
    }
  }

  @Test
  void rowsOfAWriteMayBeMoreThanAWindowHolds() {
    try (DriverConnection connection = driver().open()) {
      assume().that(connection.sqliteVersion()).isAtLeast(3_035_000);
      run(connection, "CREATE TABLE t (id INTEGER PRIMARY KEY, a)");
      run(
          connection,
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20)"
              + " INSERT INTO t SELECT i, zeroblob(400000) FROM n");
      try (DriverStatement update = connection.prepare("UPDATE t SET id = id + 100 RETURNING a")) {
        int rows = 0;
        while (update.step()) {
          assertThat(update.getBlob(0)).hasLength(400_000);
          rows++;
        }
        assertThat(rows).isEqualTo(20);
      }
      assertThat(text(connection, "SELECT max(id) FROM t")).isEqualTo("120");

      String tooMuch = "UPDATE t SET a = zeroblob(9000000) RETURNING a";
      try (DriverStatement update = connection.prepare(tooMuch)) {
        DriverException failure = assertThrows(DriverException.class, update::step);
        assertThat(failure.resultCode()).isEqualTo(SQLITE_TOOBIG);
      }
    }
  }

  /** One value of the inner query is one run of the statement. */
  @Test
  void rowsBeyondAWindowComeFromOneRunWhereWindowsCanBeLarge() {
    String large =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)"
            + " SELECT i, (SELECT random()), zeroblob(400000) FROM n";
    try (DriverConnection connection = driver().open();
        DriverStatement statement = connection.prepare(large)) {
      for (int rows : new int[] {20, 20, 2, 20}) {
        statement.bindLong(1, rows);
        Set<Long> runs = new HashSet<>();
        for (int row = 1; row <= rows; row++) {
          assertThat(statement.step()).isTrue();
          assertThat(statement.getLong(0)).isEqualTo(row);
          runs.add(statement.getLong(1));
        }
        assertThat(statement.step()).isFalse();
        statement.reset();
        if (Build.VERSION.SDK_INT >= 28 || rows == 2) {
          assertThat(runs).hasSize(1);
        } else {
          assertThat(runs.size()).isGreaterThan(1);
        }
      }
    }
  }

  @Test
  void rowBeyondAWindowComesWholeInsideATransactionToo() {
    try (DriverConnection connection = driver().open()) {
      run(connection, "CREATE TABLE t (id INTEGER PRIMARY KEY, a)");
      run(connection, "INSERT INTO t VALUES (1, zeroblob(5000000)), (2, 'short')");
      run(connection, "BEGIN");
      try (DriverStatement all = connection.prepare("SELECT a FROM t ORDER BY id")) {
        for (int turn = 0; turn < 2; turn++) {
          assertThat(all.step()).isTrue();
          assertThat(all.getBlob(0)).hasLength(5_000_000);
          assertThat(all.step()).isTrue();
          assertThat(all.getText(0)).isEqualTo("short");
          assertThat(all.step()).isFalse();
          all.reset();
        }
      }
      assertThat(connection.isInTransaction()).isTrue();
      run(connection, "COMMIT");
    }
  }

  private AndroidDriver driver() {
    return AndroidDriver.path(folder.resolve("files.db").toFile());
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }

  private static String text(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
      return statement.getText(0);
    }
  }
}
