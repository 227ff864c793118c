// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.DriverConnection;
import dev.alcove.error.ForeignSchemaException;
import dev.alcove.error.MigrationFailedException;
import dev.alcove.fixture.ChatVersions;
import dev.alcove.fixture.ChatsDatabase;
import dev.alcove.fixture.ChatsDatabase_Impl;
import dev.alcove.fixture.Drivers;
import dev.alcove.migration.History;
import dev.alcove.schema.Schema;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Room looks at the hash that it has left in a file, and at no more of a schema than columns,
 * affinities, keys and indexes: files differ from what it has exported where steps were written by
 * hand.
 */
class RoomAdoptionTest extends UpgradeCase {
  private static final String SESSIONS =
      "CREATE TABLE `sessions` (`title` VARCHAR(80) NOT NULL DEFAULT 'other', `id` TEXT NOT NULL,"
          + " PRIMARY KEY(`id`))";
  private static final String MESSAGES =
      "CREATE TABLE `messages` (`id` INTEGER PRIMARY KEY NOT NULL, `trace_id` TEXT DEFAULT NULL,"
          + " `content` TEXT NOT NULL COLLATE NOCASE CHECK (content <> ''), `session_id` TEXT NOT"
          + " NULL, FOREIGN KEY(`session_id`) REFERENCES `sessions`(`id`) ON DELETE CASCADE"
          + " DEFERRABLE INITIALLY DEFERRED)";
  private static final String ROWS =
      "SELECT 'sessions', rowid, id, title, '' FROM sessions UNION ALL"
          + " SELECT 'messages', rowid, session_id, body, trace_id FROM messages ORDER BY 1, 2";

  private final List<String> events = new ArrayList<>();

  @Test
  void fileThatRoomTakesForItsVersionIsBroughtIntoItsForm() throws Exception {
    write(SESSIONS, MESSAGES);
    writeRest(3);
    write(
        "INSERT INTO sessions (rowid, id, title) VALUES (7, 'a', 'A'), (3, 'b', 'B')",
        "INSERT INTO messages (id, session_id, content) VALUES (5, 'b', 'x'), (9, 'a', 'X')",
        "UPDATE messages SET trace_id = 't' WHERE id = 9");
    try (ChatsDatabase db = adopting()) {
      assertThat(events)
          .containsAtLeast("BEGIN 3 to 11", "ADOPTED 3 to 11", "DONE 3 to 11")
          .inOrder();
      assertThat(db.maintenance().check()).isEmpty();
    }
    assertThat(rows())
        .containsExactly(
            "messages|5|b|x|null", "messages|9|a|X|t", "sessions|3|b|B|", "sessions|7|a|A|")
        .inOrder();
    open().close();
  }

  @Test
  void currentVersionIsToo() throws Exception {
    create(ChatVersions.LAST);
    write("DROP TABLE alcove_schema", "PRAGMA user_version = 11");
    writeMark();
    List<String> before = rows();
    replaceInSchema("messages", "body TEXT NOT NULL", "body VARCHAR(80) NOT NULL DEFAULT ''");
    try (ChatsDatabase db = adopting()) {
      assertThat(events.get(events.size() - 2)).isEqualTo("ADOPTED 11 to 11");
      assertThat(db.maintenance().check()).isEmpty();
    }
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void onlyWhatDiffersIsMadeAgain() {
    create(3);
    write("DROP TABLE alcove_schema", "DROP INDEX idx_messages_session_id");
    writeMark();
    adopting().close();
    int adopted = events.indexOf("ADOPTED 3 to 11");
    assertThat(events.subList(1, adopted))
        .containsExactly(
            "STATEMENT 3 to 11 1 of 1: CREATE INDEX idx_messages_session_id ON messages (session_id)");
  }

  /** Room takes all names that begin as its own for one, and never looks at triggers. */
  @Test
  void indexesAndMissingTriggersAreMadeAsTheyShallBe() throws Exception {
    String unique = "CREATE UNIQUE INDEX index_names_name ON names (name)";
    String table = "CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER)";
    String byAge = "CREATE INDEX index_names_age ON names (age)";
    String trigger =
        "CREATE TRIGGER older AFTER INSERT ON names BEGIN UPDATE names SET age = 1; END";
    declare(table, unique, byAge, trigger);
    write(
        table,
        "CREATE UNIQUE INDEX index_people_name ON names (name COLLATE NOCASE)",
        "CREATE INDEX index_names_age ON names (age DESC, name) WHERE age > 7",
        "CREATE INDEX mine ON names (age, id)",
        "INSERT INTO names VALUES (4, 'a', 8)",
        "PRAGMA user_version = 1");
    writeMark();
    adopting().close();
    assertThat(events.subList(1, events.size() - 2)).hasSize(6);
    try (DriverConnection connection = Drivers.file(file).open()) {
      assertThat(rows(connection, "SELECT sql FROM sqlite_master WHERE tbl_name = 'names'"))
          .containsExactly(table, unique, byAge, trigger);
      assertThat(rows(connection, "SELECT * FROM names")).containsExactly("4|a|8");
    }
  }

  @Test
  void indexFollowsTheCollationOfItsColumn() {
    String table = "CREATE TABLE names (name TEXT NOT NULL)";
    String unique = "CREATE UNIQUE INDEX index_names_name ON names (name)";
    declare(table, unique);
    write(table.replace("TEXT", "TEXT COLLATE NOCASE"), unique);
    write("INSERT INTO names (rowid, name) VALUES (4, 'a')", "PRAGMA user_version = 1");
    writeMark();
    try (ChatsDatabase db = adopting()) {
      assertThat(db.maintenance().check()).isEmpty();
      assertThat(db.ask("SELECT rowid || name FROM names WHERE name = 'a'")).isEqualTo("4a");
    }
  }

  @Test
  void keysOfDeletedRowsDoNotComeAgain() {
    create(11);
    write("DROP TABLE alcove_schema", "PRAGMA user_version = 11");
    writeMark();
    replaceInSchema("messages", "body TEXT NOT NULL", "body TEXT NOT NULL DEFAULT 'x'");
    write(
        "INSERT INTO messages (id, session_id, body) VALUES (99, 's1', 'gone')",
        "DELETE FROM messages WHERE id > 7");
    adopting().close();
    write("INSERT INTO messages (session_id, body) VALUES ('s1', 'new')");
    try (ChatsDatabase db = open()) {
      assertThat(db.ask("SELECT max(id) || ' of ' || count(*) FROM messages"))
          .isEqualTo("100 of 8");
    }
  }

  @Test
  void fileOfAnotherProgramIsNotTakenSoEasily() {
    write(SESSIONS, MESSAGES);
    writeRest(3);
    write("DROP TABLE room_master_table");
    assertThat(assertThrows(ForeignSchemaException.class, this::open))
        .hasMessageThat()
        .contains("belongs to another application");
  }

  @Test
  void moreThanItsFormIsRefusedAndLeftAlone() throws Exception {
    String[][] changes = {
      {"`id` TEXT NOT NULL,", "`id` TEXT,"},
      {"`id` TEXT NOT NULL,", "`id` INTEGER NOT NULL,"},
      {"VARCHAR(80) NOT NULL DEFAULT 'other'", "VARCHAR(80) DEFAULT 'other'"},
      {"VARCHAR(80) NOT NULL DEFAULT 'other'", "NUMERIC NOT NULL DEFAULT 'other'"},
      {"PRIMARY KEY(`id`)", "PRIMARY KEY(`id`, `title`)"},
      {"PRIMARY KEY(`id`))", "PRIMARY KEY(`id`)) WITHOUT ROWID"},
      {", PRIMARY KEY(`id`)", ", `colour` TEXT, PRIMARY KEY(`id`)"},
      {"`title` VARCHAR(80) NOT NULL DEFAULT 'other', ", ""},
      {" ON DELETE CASCADE", ""},
      {"FOREIGN KEY(`session_id`)", "FOREIGN KEY(`trace_id`)"},
      {"`id` INTEGER PRIMARY KEY", "`id` INT PRIMARY KEY"},
    };
    for (String[] change : changes) {
      write(
          SESSIONS.replaceFirst(literal(change[0]), Matcher.quoteReplacement(change[1])),
          MESSAGES.replaceFirst(literal(change[0]), Matcher.quoteReplacement(change[1])));
      writeRest(3);
      assertRefused(change[1]);
    }
    for (String more :
        new String[] {
          "CREATE TABLE more (a)",
          "CREATE UNIQUE INDEX more ON sessions (title)",
          "CREATE UNIQUE INDEX idx_messages_session_id ON messages (session_id)",
          "CREATE VIEW more AS SELECT 1",
          "CREATE TRIGGER more AFTER INSERT ON sessions BEGIN SELECT 1; END"
        }) {
      write(SESSIONS, MESSAGES);
      writeRest(3);
      write(more);
      assertRefused(more);
    }
  }

  @Test
  void refusalSaysWhatRoomHasMadeAndWhatToDo() throws Exception {
    write(SESSIONS, MESSAGES);
    writeRest(3);
    write("CREATE TRIGGER more AFTER INSERT ON sessions BEGIN SELECT 1; END");
    assertThat(assertThrows(ForeignSchemaException.class, this::open))
        .hasMessageThat()
        .isEqualTo(
            "\""
                + file
                + "\" was made by Room at version 3, and differs from version 3 of ChatsDatabase:"
                + " The file holds what is not declared: CREATE TRIGGER more AFTER INSERT ON"
                + " sessions BEGIN SELECT 1; END."
                + "\n  Import what Room has exported of that version, or drop what it does not"
                + " know before the file is opened here.");
  }

  /** As of a version whose exported schema nobody has any more. */
  @Test
  void fileOfAVersionThatIsGivenUpIsMadeAnew() throws Exception {
    write("CREATE TABLE secret (a)", "PRAGMA user_version = 2");
    writeMark();
    assertThrows(
        ForeignSchemaException.class,
        () -> builder().destroyDataOnMigrationFrom(1, 3, 11).open().close());
    List<String> before = contents();
    assertThat(before).contains("table|secret|CREATE TABLE secret (a)");
    try (ChatsDatabase db =
        builder()
            .destroyDataOnMigrationFrom(2)
            .onMigration(event -> events.add(event.toString()))
            .open()) {
      assertThat(events).contains("DATA_DESTROYED 2 to 11");
      assertThat(db.maintenance().check()).isEmpty();
    }
    write("DROP TABLE alcove_schema", "CREATE TABLE other (a)", "PRAGMA user_version = 2");
    assertThrows(
        ForeignSchemaException.class, () -> builder().destroyDataOnMigrationFrom(2).open().close());
  }

  @Test
  void rowsThatTheFormRefusesUndoIt() throws Exception {
    String sql = "CREATE TABLE names (name TEXT NOT NULL COLLATE NOCASE PRIMARY KEY)";
    declare(sql);
    write(sql.replace(" COLLATE NOCASE", ""), "INSERT INTO names VALUES ('a'), ('A')");
    write("PRAGMA user_version = 1");
    writeMark();
    List<String> before = contents();
    MigrationFailedException failure = assertThrows(MigrationFailedException.class, this::open);
    assertThat(failure).hasMessageThat().contains("UNIQUE constraint failed");
    assertThat(failure)
        .hasMessageThat()
        .contains(
            "The file is unchanged at version 1."
                + "\n  Mend such rows before the file is opened here: no step comes earlier.");
    assertThat(contents()).isEqualTo(before);
  }

  private static void declare(String... statements) {
    Schema.Builder schema = Schema.builder("ChatsDatabase").version(1, "2024-01-01", "", "1");
    History.Builder history = History.builder();
    for (String sql : statements) {
      schema.statement(sql);
      history.initial(sql);
    }
    ChatsDatabase_Impl.schema = schema.build();
    ChatsDatabase_Impl.history = history.build();
  }

  private List<String> rows() {
    try (DriverConnection connection = Drivers.file(file).open()) {
      return rows(connection, ROWS);
    }
  }

  private void assertRefused(String what) throws Exception {
    byte[] before = Files.readAllBytes(file);
    ForeignSchemaException refused =
        assertThrows(ForeignSchemaException.class, this::open, () -> what);
    assertWithMessage(what).that(refused).hasMessageThat().contains("was made by Room");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(file.toFile().delete()).isTrue();
  }

  /** All but the tables, and without an index, as Room would not notice. */
  private void writeRest(int version) {
    for (String sql : ChatVersions.statements(version)) {
      if (!sql.startsWith("CREATE TABLE") && !sql.startsWith("CREATE INDEX")) {
        write(sql);
      }
    }
    write("PRAGMA user_version = " + version);
    writeMark();
  }

  private void writeMark() {
    write("CREATE TABLE room_master_table (id INTEGER PRIMARY KEY, identity_hash TEXT)");
  }

  /** What a step that was written by hand has left. */
  private void replaceInSchema(String table, String from, String to) {
    write(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, '"
            + from
            + "', '"
            + to.replace("'", "''")
            + "') WHERE name = '"
            + table
            + "'");
  }

  private static String literal(String text) {
    return Pattern.quote(text);
  }

  private ChatsDatabase adopting() {
    return builder().onMigration(event -> events.add(event.toString())).open();
  }
}
