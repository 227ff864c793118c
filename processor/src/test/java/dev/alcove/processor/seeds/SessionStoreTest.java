// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.seeds;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.SchemaFacts;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store of sessions and messages of a desktop application. */
class SessionStoreTest {

  private static final String NULL_KEY = "SQLite takes NULL in a text key, even twice";
  private static final String COUNT =
      "the number of messages drifts unless the statement that adds one counts it";

  private static final List<Decision> DECISIONS =
      List.of(
          new Decision("sessions.id: column is NOT NULL, expected nullable", NULL_KEY),
          new Decision("messages.id: column is NOT NULL, expected nullable", NULL_KEY),
          new Decision("sessions.message_count: column is NOT NULL, expected nullable", COUNT),
          new Decision(
              "trigger messages_count_up is not expected: after insert on messages begin update"
                  + " sessions set message_count = message_count + 1 where id = new.session_id ;"
                  + " end",
              COUNT),
          new Decision(
              "trigger messages_count_down is not expected: after delete on messages begin update"
                  + " sessions set message_count = message_count - 1 where id = old.session_id ;"
                  + " end",
              COUNT),
          new Decision(
              "messages: index idx_messages_session_id is missing: [session_id]",
              "the index on session_id and timestamp serves every query that this one would"));

  @TempDir static Path folder;
  private static CreatedFiles created;

  @BeforeAll
  static void compile() throws IOException {
    created = CreatedFiles.of("sessions", folder);
  }

  @AfterAll
  static void close() throws IOException {
    created.close();
  }

  @Test
  void createdFileDiffersByDecisionOnly() throws SQLException {
    Decision.assertExactly(
        created.facts("seeds.sessions.SessionDatabase").differencesFrom(expected()), DECISIONS);
  }

  @Test
  void generatedClassTellsTheStatements() {
    assertThat(created.statements("seeds.sessions.SessionDatabase"))
        .isEqualTo(Ddl.of(database()).sql());
  }

  @Test
  void schemaDiffersByDecisionOnly() {
    Decision.assertExactly(SeedSources.facts(database()).differencesFrom(expected()), DECISIONS);
  }

  @Test
  void listedQueriesCanBePrepared() {
    try (SqliteDatabase database = create()) {
      for (String query :
          List.of(
              "SELECT * FROM sessions ORDER BY updated_at DESC",
              "UPDATE sessions SET message_count = (SELECT count(*) FROM messages"
                  + " WHERE session_id = ?1), updated_at = ?2 WHERE id = ?1",
              "SELECT * FROM messages WHERE session_id = ?1 ORDER BY timestamp DESC LIMIT ?2",
              "DELETE FROM sessions WHERE id = ?1")) {
        assertThat(database.prepare(query)).isInstanceOf(Preparation.Prepared.class);
      }
    }
  }

  @Test
  void rolesOutsideTheListAreRefused() {
    try (SqliteDatabase database = create()) {
      database.execute("INSERT INTO sessions VALUES ('s', 't', 'c', '1', '1', 0)");
      assertThat(database.execute("INSERT INTO messages VALUES ('m', 's', 'user', 'x', '1', NULL)"))
          .isEmpty();
      assertThat(
              database
                  .execute("INSERT INTO messages VALUES ('n', 's', 'tool', 'x', '1', NULL)")
                  .orElseThrow()
                  .message())
          .isEqualTo("CHECK constraint failed: role IN ('user', 'assistant', 'system')");
    }
  }

  @Test
  void expectedSchemaIsTheDesigns() {
    Matcher blocks =
        Pattern.compile("```sql(.*?)```", Pattern.DOTALL).matcher(Design.SESSION_STORE.text());
    int copies = 0;
    while (blocks.find()) {
      List<String> statements = SeedSources.statements(blocks.group(1));
      if (statements.stream().anyMatch(statement -> statement.startsWith("PRAGMA"))) {
        copies++;
        assertThat(expected().differencesFrom(SeedSources.facts(statements))).isEmpty();
      }
    }
    assertThat(copies).isEqualTo(1);
  }

  private static SqliteDatabase create() {
    SqliteDatabase sqlite = SqliteDatabase.open();
    Ddl.of(database()).sql().forEach(sqlite::execute);
    return sqlite;
  }

  private static SchemaFacts expected() {
    return SeedSources.facts(SeedSources.statements(SeedSources.text("sessions/expected.sql")));
  }

  private static Database database() {
    return SeedSources.database("sessions", "SessionDatabase");
  }
}
