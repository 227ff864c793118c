// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver.jdbc;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.TruthJUnit.assume;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcDriverTest {
  @TempDir Path folder;

  @Test
  void fileIsForItsOwnerAlone() throws Exception {
    assume().that(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path file = folder.resolve("own.db");
    try (DriverConnection connection = JdbcDriver.file(file).open()) {
      run(connection, "PRAGMA journal_mode = WAL");
      run(connection, "CREATE TABLE t (a)");
      for (File each : folder.toFile().listFiles()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each.toPath())))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void oddFileNamesAreTakenLiterally() {
    String[] names = {
      "a b.db", "what?journal_mode=OFF", "50%41.db", "a#b", "chats é中.db", "file:x", ":memory:"
    };
    for (String name : names) {
      File file = folder.resolve(name).toFile();
      try (DriverConnection connection = JdbcDriver.file(file).open()) {
        run(connection, "CREATE TABLE t (a)");
      }
      assertThat(folder.toFile().list()).asList().contains(name);
      try (DriverConnection connection = JdbcDriver.file(file.getPath()).openReadOnly()) {
        run(connection, "SELECT a FROM t");
      }
    }
    assertThat(folder.toFile().list()).hasLength(names.length);
  }

  @Test
  void columnThatIsNotThereIsRefused() {
    try (DriverConnection connection = JdbcDriver.inMemory().open();
        DriverStatement query = connection.prepare("SELECT 'text', NULL")) {
      query.step();
      assertThat(query.getText(1)).isNull();
      assertThat(query.isNull(1)).isTrue();
      for (int column : new int[] {-1, 2}) {
        assertThrows(DriverException.class, () -> query.getText(column));
        assertThrows(DriverException.class, () -> query.getBlob(column));
        assertThrows(DriverException.class, () -> query.isNull(column));
        assertThrows(DriverException.class, () -> query.getValue(column));
      }
    }
  }

  @Test
  void valuesAreReadAtARowAlone() {
    try (DriverConnection connection = JdbcDriver.inMemory().open();
        DriverStatement query = connection.prepare("SELECT 1")) {
      assertThrows(DriverException.class, () -> query.getLong(0));
      assertThat(query.step()).isTrue();
      assertThat(query.getLong(0)).isEqualTo(1);
      assertThat(query.step()).isFalse();
      assertThrows(DriverException.class, () -> query.getLong(0));
      assertThat(query.step()).isFalse();
    }
  }

  @Test
  void statementOfAClosedConnectionIsRefused() {
    DriverConnection connection = JdbcDriver.inMemory().open();
    DriverStatement rows = connection.prepare("SELECT 1 UNION ALL SELECT 2");
    DriverStatement other = connection.prepare("SELECT ?1");
    assertThat(rows.step()).isTrue();
    connection.close();
    assertThrows(DriverException.class, rows::step);
    assertThrows(DriverException.class, other::step);
    assertThrows(DriverException.class, rows::columnCount);
    rows.reset();
    other.clearBindings();
  }

  @Test
  void readOnlyConnectionNeitherCreatesNorWrites() {
    JdbcDriver driver = JdbcDriver.file(folder.resolve("x.db"));
    assertThrows(DriverException.class, driver::openReadOnly);
    assertThat(folder.toFile().list()).isEmpty();
    driver.open().close();
    try (DriverConnection connection = driver.openReadOnly()) {
      assertThrows(DriverException.class, () -> run(connection, "CREATE TABLE t (a)"));
    }
  }

  @Test
  void databaseInMemoryHasNoFileAndNoSecondConnection() {
    assertThat(JdbcDriver.inMemory().file()).isNull();
    assertThrows(DriverException.class, () -> JdbcDriver.inMemory().openReadOnly());
  }

  @Test
  void fileInUtf16IsReadRight() {
    try (DriverConnection connection = JdbcDriver.file(folder.resolve("utf16.db")).open()) {
      run(connection, "PRAGMA encoding = 'UTF-16le'");
      run(connection, "CREATE TABLE t (a)");
      run(connection, "INSERT INTO t VALUES ('é中😀')");
      try (DriverStatement select = connection.prepare("SELECT a FROM t")) {
        select.step();
        assertThat(select.getText(0)).isEqualTo("é中😀");
      }
    }
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}
