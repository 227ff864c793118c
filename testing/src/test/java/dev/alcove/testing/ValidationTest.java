// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.driver.jdbc.JdbcDriver;
import dev.alcove.testing.chat.ChatDatabase;
import java.io.File;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ValidationTest {
  private static final MigrationTester<ChatDatabase> TESTER =
      MigrationTester.of(ChatDatabase.class, new File("src/test/schemas"));

  private final TestDatabase database = TESTER.create(JdbcDriver.inMemory(), 2);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyVersionIsWhatItsFileSays() {
    for (int version : TESTER.versions()) {
      try (TestDatabase each = TESTER.create(JdbcDriver.inMemory(), version)) {
        each.validate();
      }
    }
  }

  @Test
  void schemaThatDiffersIsSaid() {
    database.execute("DROP INDEX idx_messages_session_id");
    database.execute("CREATE TABLE more (a)");
    assertThat(problems())
        .containsExactly(
            "The database in memory is not as version 2 of ChatDatabase should be:",
            "  The file holds what is not declared: CREATE TABLE more (a).",
            "  The file lacks what is declared: CREATE INDEX idx_messages_session_id ON messages"
                + " (session_id).");
  }

  @Test
  void sameMeaningInOtherWordsIsNoDifference() {
    database.execute("DROP INDEX idx_messages_session_id");
    database.execute(
        "create index \"idx_messages_session_id\" on [messages] (/* the chat */ session_id)");
    database.validate();
  }

  @Test
  void brokenForeignKeysAreCounted() {
    database.execute("PRAGMA foreign_keys = OFF");
    for (int i = 0; i < 3; i++) {
      database.execute(
          "INSERT INTO messages (session_id, content, created_at) VALUES ('nobody', '', '')");
    }
    assertThat(problems()).contains("  Rows of messages refer to missing rows of sessions: 3.");
  }

  @Test
  void valueThatBreaksACheckIsFound() {
    database.upgradeTo(3);
    database.execute("PRAGMA ignore_check_constraints = ON");
    database.execute("INSERT INTO sessions VALUES ('s1', ?)", "x".repeat(201));
    database.execute("PRAGMA ignore_check_constraints = OFF");
    assertThat(problems()).contains("  CHECK constraint failed in sessions.");
  }

  @Test
  void otherMarkIsSaid() {
    database.execute("UPDATE alcove_schema SET version = 1");
    assertThat(problems().get(1)).contains("fingerprint");
    database.execute("UPDATE alcove_schema SET version = 1, fingerprint = ''");
    assertThat(problems()).contains("  Its mark says version 1.");
    database.execute("DROP TABLE alcove_schema");
    assertThat(problems()).contains("  It bears no mark of Alcove.");
  }

  @Test
  void newerMarkIsSaid() {
    database.execute("UPDATE alcove_schema SET version = 3, fingerprint = ''");
    assertThat(problems()).contains("  Its mark says version 3.");
    database.execute("UPDATE alcove_schema SET version = 6");
    assertThat(problems())
        .contains(
            "  The file has version 6 of ChatDatabase; this application knows versions up to 5.");
    database.execute("UPDATE alcove_schema SET \"database\" = 'NotesDatabase'");
    assertThat(problems()).contains("  The file belongs to NotesDatabase, not to ChatDatabase.");
  }

  @Test
  void fullTextIndexThatMissesARowIsFound() {
    for (String module : List.of("fts4", "fts5")) {
      String text = module + "_text";
      database.execute("CREATE TABLE " + text + " (body)");
      database.execute(
          "CREATE VIRTUAL TABLE "
              + module
              + "_f USING "
              + module
              + "(body, content='"
              + text
              + "')");
      database.execute("INSERT INTO " + text + " VALUES ('a word')");
      database.execute("INSERT INTO " + module + "_f (rowid, body) VALUES (1, 'a word')");
      assertThat(String.join("\n", problems())).doesNotContain("does not match");
      database.execute("UPDATE " + text + " SET body = 'other words'");
      assertThat(problems())
          .contains("  The full-text index " + module + "_f does not match its text.");
      database.execute("DROP TABLE " + module + "_f");
    }
  }

  private List<String> problems() {
    AssertionError error = assertThrows(AssertionError.class, database::validate);
    return error.getMessage().lines().toList();
  }
}
