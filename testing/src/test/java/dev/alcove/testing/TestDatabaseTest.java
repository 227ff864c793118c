// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.ConstraintException;
import dev.alcove.error.MappingException;
import dev.alcove.error.MigrationException;
import dev.alcove.error.MigrationFailedException;
import dev.alcove.testing.chat.ChatDatabase;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
  private static final MigrationTester<ChatDatabase> TESTER =
      MigrationTester.of(ChatDatabase.class, new File("src/test/schemas"));

  private final TestDatabase database = TESTER.create(JdbcDriver.inMemory(), 2);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void valuesComeAsTheyAreStored() {
    database.execute("CREATE TABLE things (a, b, c, d, e, f)");
    database.execute(
        "INSERT INTO things VALUES (?, ?, ?, ?, ?, ?)",
        1,
        1.0,
        "1",
        null,
        new byte[] {1},
        new byte[0]);

    Map<String, Object> row = database.query("SELECT * FROM things").get(0);

    assertThat(row.keySet()).containsExactly("a", "b", "c", "d", "e", "f").inOrder();
    assertThat(row.get("a")).isEqualTo(1L);
    assertThat(row.get("b")).isEqualTo(1.0);
    assertThat(row.get("c")).isEqualTo("1");
    assertThat(row.get("d")).isNull();
    assertThat(row.get("e")).isEqualTo(new byte[] {1});
    assertThat(row.get("f")).isEqualTo(new byte[0]);
  }

  @Test
  void rowsComeInTheOrderOfTheQuery() {
    addSessions(5);
    assertThat(database.query("SELECT id FROM sessions ORDER BY id DESC; -- the last first"))
        .containsExactly(
            Map.of("id", "s5"),
            Map.of("id", "s4"),
            Map.of("id", "s3"),
            Map.of("id", "s2"),
            Map.of("id", "s1"))
        .inOrder();
    assertThat(
            database.query(
                "WITH old AS (SELECT * FROM sessions) SELECT id FROM old ORDER BY 1 DESC LIMIT ?",
                1))
        .containsExactly(Map.of("id", "s5"));
  }

  @Test
  void noRowIsAnEmptyList() {
    assertThat(database.query("SELECT * FROM sessions")).isEmpty();
    assertThat(database.value("VALUES (7)")).isEqualTo(7L);
  }

  @Test
  void changedRowsAreCounted() {
    addSessions(3);
    assertThat(database.execute("UPDATE sessions SET title = ? WHERE id > ?", "new", "s1"))
        .isEqualTo(2);
  }

  @Test
  void foreignKeysAndTriggersActAsInTheApplication() {
    addSessions(2);
    addMessage("s1");
    assertThrows(ConstraintException.class, () -> addMessage("nobody"));
    assertThrows(
        ConstraintException.class, () -> database.execute("UPDATE messages SET session_id = 's2'"));
    database.execute("DELETE FROM sessions WHERE id = 's1'");
    assertThat(database.value("SELECT count(*) FROM messages")).isEqualTo(0L);
  }

  @Test
  void secondStatementIsNotLost() {
    AlcoveException failure =
        assertThrows(
            AlcoveException.class,
            () -> database.execute("DELETE FROM messages; DELETE FROM sessions;"));
    assertThat(failure).hasMessageThat().startsWith("These are 2 statements.");
  }

  @Test
  void forgottenArgumentIsNotNull() {
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class,
            () -> database.execute("INSERT INTO sessions VALUES (?, '?') -- ?"));
    assertThat(failure).hasMessageThat().isEqualTo("The SQL takes 1 argument, not 0.");
    assertThat(database.value("SELECT ?2 || ?1 || ?1", "a", "b")).isEqualTo("baa");
  }

  @Test
  void twoColumnsOfOneNameAreRefused() {
    AlcoveException failure =
        assertThrows(
            AlcoveException.class, () -> database.query("SELECT title, title FROM sessions"));
    assertThat(failure).hasMessageThat().startsWith("Two columns are called title.");
  }

  @Test
  void queryThatWouldWriteIsRefused() {
    AlcoveException failure =
        assertThrows(AlcoveException.class, () -> database.query("DELETE FROM sessions"));
    assertThat(failure).hasMessageThat().contains("begins with SELECT, VALUES or WITH");
  }

  @Test
  void failureShowsTheStatementOfTheTest() {
    String sql = "SELECT missing FROM sessions";
    AlcoveException failure =
        assertThrows(AlcoveException.class, () -> database.query(sql + " -- as it is"));
    assertThat(failure).hasMessageThat().contains("no such column: missing");
    assertThat(failure.sql()).isEqualTo(sql);
  }

  @Test
  void argumentThatCannotBeStoredIsRefused() {
    assertThrows(
        MappingException.class, () -> database.value("SELECT ?", List.of("not", "a", "value")));
  }

  @Test
  void oneValueIsOne() {
    addSessions(2);
    AlcoveException rows =
        assertThrows(AlcoveException.class, () -> database.value("SELECT id FROM sessions"));
    assertThat(rows).hasMessageThat().startsWith("The query gives 2 rows, not one value.");
    AlcoveException columns =
        assertThrows(AlcoveException.class, () -> database.value("SELECT 1, 2 AS b"));
    assertThat(columns).hasMessageThat().startsWith("The query gives 2 columns, not one value.");
  }

  @Test
  void databaseInMemoryIsUpgradedStepByStep() {
    addSessions(1);
    addMessage("s1");
    for (int version = 3; version <= 5; version++) {
      assertThat(database.upgradeTo(version).version()).isEqualTo(version);
    }
    assertThat(database.query("SELECT body, trace_id FROM messages"))
        .containsExactly(Map.of("body", "hello", "trace_id", "t1"));
    assertThat(database.value("SELECT size FROM sessions")).isEqualTo(1L);
    assertThat(database.value("SELECT version || date FROM alcove_schema"))
        .isEqualTo("52024-06-15");
  }

  @Test
  void foreignKeysAreEnforcedAfterAnUpgradeToo() {
    database.upgradeTo(5);
    assertThrows(
        ConstraintException.class,
        () ->
            database.execute(
                "INSERT INTO messages (session_id, body, created_at) VALUES ('no', '', '')"));
  }

  @Test
  void brokenStepLeavesTheOldVersion() {
    database.execute("PRAGMA foreign_keys = OFF");
    addMessage("nobody");
    MigrationFailedException failure =
        assertThrows(MigrationFailedException.class, () -> database.upgradeTo(3));
    assertThat(failure).hasMessageThat().contains("refer to missing rows of sessions");
    assertThat(database.version()).isEqualTo(2);
    assertThat(database.value("SELECT count(content) FROM messages")).isEqualTo(1L);
  }

  @Test
  void noStepLeadsBack() {
    AlcoveException failure = assertThrows(AlcoveException.class, () -> database.upgradeTo(1));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "The database in memory has version 2 of ChatDatabase, from which no step leads back"
                + " to version 1.\n  Create it with an older version.");
  }

  @Test
  void openTransactionIsNoticed() {
    database.execute("BEGIN");
    assertThrows(MigrationException.class, () -> database.upgradeTo(3));
    database.execute("ROLLBACK");
  }

  private void addSessions(int count) {
    for (int i = 1; i <= count; i++) {
      database.execute("INSERT INTO sessions (id, title) VALUES (?, ?)", "s" + i, "Title");
    }
  }

  private void addMessage(String session) {
    database.execute(
        "INSERT INTO messages (session_id, content, trace_id, created_at)"
            + " VALUES (?, 'hello', 't1', '2024-01-31T23:59:59.999Z')",
        session);
  }
}
