// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.Alcove;
import dev.alcove.sample.fixture.Drivers;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.transfer.report.Progress;
import dev.alcove.testing.MigrationTester;
import dev.alcove.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.JDBC;

/** Files of shipped versions, filled with real conversations, reach today's version whole. */
class RealDataMigrationTest {

  private static final MigrationTester<ChatDatabase> TESTER =
      MigrationTester.of(ChatDatabase.class, Drivers.schemas());

  private static final List<String> TABLES =
      List.of("session_groups", "sessions", "session_tags", "topics", "messages", "files");

  @TempDir Path folder;

  static List<Integer> versions() {
    return TESTER.versions();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void everyRowArrives(int version) throws IOException, SQLException {
    Path source = importedStore();
    Path file = folder.resolve("chat.db");
    try (TestDatabase old = TESTER.create(Drivers.file(file.toFile()), version)) {
      old.execute("ATTACH DATABASE ? AS source", source.toString());
      old.execute("BEGIN");
      for (String table : TABLES) {
        copy(old, table);
      }
      old.execute("COMMIT");
      old.execute("DETACH DATABASE source");
      addFilesOfTheData(old);
      assertThat((Long) old.value("SELECT count(*) FROM files")).isGreaterThan(20L);
    }
    Path before = Files.copy(file, folder.resolve("before.db"));

    try (ChatDatabase database = TESTER.upgrade(Drivers.file(file.toFile()))) {
      assertThat(database.maintenance().check()).isEmpty();
      if (version >= 2) {
        assertThat(database.library().counts().messages()).isGreaterThan(3_000L);
      }
    }
    assertSameRows(before, file);
  }

  private Path importedStore() throws IOException {
    Path path = folder.resolve("source.db");
    List<Path> exports = new ArrayList<>();
    for (String name :
        List.of("oasst-trees", "sharegpt", "chatgpt-export", "lobechat-config-fixtures")) {
      exports.add(RealData.file(name));
    }
    exports.add(RealData.file("irc-ubuntu/sample"));
    try (ChatDatabase database = Alcove.open(ChatDatabase.class, Drivers.file(path.toFile()))) {
      new Importer(database, InstantSource.system()).importAll(exports, Progress.NONE);
    }
    return path;
  }

  /** Copies what the old table could hold of today's rows. */
  private static void copy(TestDatabase old, String table) {
    List<String> columns = new ArrayList<>();
    old.query(
            "SELECT n.name FROM pragma_table_info(?1, 'main') n"
                + " JOIN pragma_table_info(?1, 'source') s ON s.name = n.name"
                + " WHERE n.name NOT IN ('message_count', 'parent_id')",
            table)
        .forEach(row -> columns.add(String.valueOf(row.get("name"))));
    if (columns.isEmpty()) {
      return;
    }
    String names = String.join(", ", columns);
    String where =
        table.equals("messages") && old.version() < 5
            ? " WHERE role <> 'tool' AND content IS NOT NULL"
            : "";
    if (table.equals("files") && columns.contains("message_id")) {
      where = " WHERE message_id IS NULL OR message_id IN (SELECT id FROM main.messages)";
    }
    old.execute(
        "INSERT INTO main."
            + table
            + " ("
            + names
            + ") SELECT "
            + names
            + " FROM source."
            + table
            + where);
    if (table.equals("messages")) {
      old.execute(
          "UPDATE main.messages AS m SET parent_id = (SELECT s.parent_id FROM source.messages s"
              + " WHERE s.id = m.id AND s.parent_id IN (SELECT id FROM main.messages))");
    }
  }

  private static void addFilesOfTheData(TestDatabase old) throws IOException {
    Path realData = RealData.file("SOURCES.md").getParent();
    try (Stream<Path> files = Files.walk(realData)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (Files.size(file) < 1_000_000) {
          old.execute(
              "INSERT INTO files (id, name, size, data, created_at, updated_at)"
                  + " VALUES (?, ?, ?, ?, '2023-11-14T00:00:00.000Z', '2023-11-14T00:00:00.000Z')",
              realData.relativize(file).toString(),
              file.getFileName().toString(),
              Files.size(file),
              Files.readAllBytes(file));
        }
      }
    }
  }

  /** Each row of the old file, in all columns that are still there, and no other row. */
  private static void assertSameRows(Path before, Path after) throws SQLException {
    // Not by DriverManager, which knows the driver of one class loader; on Android there are
    // several.
    try (Connection connection = new JDBC().connect("jdbc:sqlite:" + after, new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute("ATTACH DATABASE '" + before + "' AS old");
      for (String table : TABLES) {
        String columns =
            text(
                statement,
                "SELECT group_concat(quote(o.name)) FROM pragma_table_info('"
                    + table
                    + "', 'old') o JOIN pragma_table_info('"
                    + table
                    + "', 'main') n ON n.name = o.name WHERE o.name <> 'pinned'");
        if (columns != null) {
          String names = columns.replace('\'', '"');
          String one = "SELECT " + names + " FROM old." + table;
          String other = "SELECT " + names + " FROM main." + table;
          assertWithMessage(table)
              .that(
                  text(
                      statement,
                      "SELECT (SELECT count(*) FROM ("
                          + one
                          + " EXCEPT "
                          + other
                          + ")) || ' lost, ' || (SELECT count(*) FROM ("
                          + other
                          + " EXCEPT "
                          + one
                          + ")) || ' new'"))
              .isEqualTo("0 lost, 0 new");
          assertWithMessage(table)
              .that(text(statement, "SELECT count(*) FROM old." + table))
              .isEqualTo(text(statement, "SELECT count(*) FROM main." + table));
        }
      }
    }
  }

  private static @Nullable String text(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getString(1) : null;
    }
  }
}
