// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.seeds;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sqlite.SchemaFacts;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft of conversations and messages that came with SQL, and with more in words than in SQL. */
class ConversationDraftTest {

  private static final String NULL_KEY = "SQLite takes NULL in a text key, even twice";
  private static final String TIME =
      "DATETIME is numeric, and its default has no milliseconds: one fixed text form sorts by time";
  private static final String KNOWN_TIME = "history is ordered by it";

  private static final List<Decision> VERSION_1 =
      List.of(
          new Decision("conversation.conv_id: column is NOT NULL, expected nullable", NULL_KEY),
          new Decision("message.message_id: column is NOT NULL, expected nullable", NULL_KEY),
          new Decision("conversation.created_at: type is TEXT, expected DATETIME", TIME),
          new Decision("message.timestamp: type is TEXT, expected DATETIME", TIME),
          new Decision(
              "conversation.created_at: default is strftime ('%Y-%m-%dT%H:%M:%fZ', 'now'),"
                  + " expected current_timestamp",
              TIME),
          new Decision(
              "message.timestamp: default is strftime ('%Y-%m-%dT%H:%M:%fZ', 'now'),"
                  + " expected current_timestamp",
              TIME),
          new Decision(
              "conversation.created_at: column is NOT NULL, expected nullable", KNOWN_TIME),
          new Decision("message.timestamp: column is NOT NULL, expected nullable", KNOWN_TIME),
          new Decision(
              "message: foreign key [conversation_id] to conversation[conv_id] is ON DELETE CASCADE"
                  + " ON UPDATE NO ACTION, expected ON DELETE NO ACTION ON UPDATE NO ACTION",
              "without an action no conversation with messages could be deleted"),
          new Decision(
              "message: foreign key [parent_message_id] to message[message_id] is ON DELETE SET"
                  + " NULL ON UPDATE NO ACTION, expected ON DELETE NO ACTION ON UPDATE NO ACTION",
              "without an action no message with replies could be deleted"),
          new Decision(
              "message: index idx_message_conversation_id_timestamp is not expected:"
                  + " [conversation_id, timestamp]",
              "without it each look at a history sorts it"));

  private static final String IN_WORDS_ONLY = "the draft names it in words, not in its SQL";

  private static final List<Decision> VERSION_2 =
      List.of(
          new Decision("conversation.type is not expected", IN_WORDS_ONLY),
          new Decision(
              "conversation.tenant_id is not expected",
              IN_WORDS_ONLY + "; a key only once there are tenants"),
          new Decision(
              "conversation.creator_user_id is not expected",
              IN_WORDS_ONLY + "; a key only once there are users"),
          new Decision("table project is not expected", "the draft promises it"),
          new Decision(
              "conversation: foreign key [project] to project[id] is not expected:"
                  + " ON DELETE SET NULL ON UPDATE NO ACTION",
              "a project that is a table can be referred to"));

  @TempDir static Path folder;
  private static CreatedFiles created;

  @BeforeAll
  static void compile() throws IOException {
    created = CreatedFiles.of("draft", folder);
  }

  @AfterAll
  static void close() throws IOException {
    created.close();
  }

  @Test
  void createdFilesDifferByDecisionOnly() throws SQLException {
    Decision.assertExactly(
        created.facts("seeds.draft.v1.DraftDatabase1").differencesFrom(expected()), VERSION_1);
    Decision.assertExactly(
        created.facts("seeds.draft.v2.DraftDatabase2").differencesFrom(expected()),
        Stream.concat(VERSION_1.stream(), VERSION_2.stream()).toList());
  }

  @Test
  void generatedClassTellsTheStatementsInOrderEachToRunAlone() {
    List<String> statements = created.statements("seeds.draft.v1.DraftDatabase1");

    assertThat(statements.stream().map(ConversationDraftTest::beginning))
        .containsExactly(
            "CREATE TABLE conversation",
            "CREATE INDEX idx_conversation_project",
            "CREATE INDEX idx_conversation_status",
            "CREATE INDEX idx_conversation_created_at",
            "CREATE TABLE message",
            "CREATE INDEX idx_message_parent_message_id",
            "CREATE INDEX idx_message_timestamp",
            "CREATE INDEX idx_message_conversation_id",
            "CREATE INDEX idx_message_conversation_id_timestamp")
        .inOrder();
    assertThat(statements).isEqualTo(Ddl.of(database(1)).sql());
    try (SqliteDatabase database = SqliteDatabase.open()) {
      for (String statement : statements) {
        assertThat(statement).endsWith(";");
        assertThat(database.execute(statement)).isEmpty();
      }
    }
  }

  private static String beginning(String statement) {
    return String.join(" ", List.of(statement.split("\\s+", 4)).subList(0, 3));
  }

  @Test
  void versionOneDiffersByDecisionOnly() {
    Decision.assertExactly(SeedSources.facts(database(1)).differencesFrom(expected()), VERSION_1);
  }

  @Test
  void versionTwoDiffersByDecisionOnly() {
    Decision.assertExactly(
        SeedSources.facts(database(2)).differencesFrom(expected()),
        Stream.concat(VERSION_1.stream(), VERSION_2.stream()).toList());
  }

  @Test
  void statementsAreOrderedAndRunOneByOne() {
    Ddl ddl = Ddl.of(database(1));
    assertThat(
            ddl.statements().stream().map(statement -> statement.kind() + " " + statement.name()))
        .containsExactly(
            "TABLE conversation",
            "INDEX idx_conversation_project",
            "INDEX idx_conversation_status",
            "INDEX idx_conversation_created_at",
            "TABLE message",
            "INDEX idx_message_parent_message_id",
            "INDEX idx_message_timestamp",
            "INDEX idx_message_conversation_id",
            "INDEX idx_message_conversation_id_timestamp")
        .inOrder();
    try (SqliteDatabase database = SqliteDatabase.open()) {
      for (String statement : ddl.sql()) {
        assertThat(statement).endsWith(";");
        assertThat(database.execute(statement)).isEmpty();
      }
    }
  }

  @Test
  void tablesReadAsWrittenByHand() {
    assertThat(Ddl.of(database(1)).sql().get(4))
        .isEqualTo(
            """
            CREATE TABLE message (
              message_id TEXT NOT NULL PRIMARY KEY,
              parent_message_id TEXT REFERENCES message (message_id) ON DELETE SET NULL,
              timestamp TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
              conversation_id TEXT NOT NULL REFERENCES conversation (conv_id) ON DELETE CASCADE,
              role TEXT,
              text TEXT NOT NULL,
              metadata TEXT
            );\
            """);
  }

  @Test
  void expectedSchemaIsTheDesigns() {
    String text = Design.CONVERSATION_DRAFT.text();
    Matcher block = Pattern.compile("```sql(.*?)```", Pattern.DOTALL).matcher(text);
    assertThat(block.find()).isTrue();
    SchemaFacts design = SeedSources.facts(SeedSources.statements(block.group(1)));
    assertThat(expected().differencesFrom(design)).isEmpty();

    Matcher list = Pattern.compile("^ *\"(CREATE .*;)\",?$", Pattern.MULTILINE).matcher(text);
    List<String> statements = new ArrayList<>();
    while (list.find()) {
      statements.add(list.group(1).replace("\\n", "\n"));
    }
    assertThat(statements).hasSize(8);
    assertThat(SeedSources.facts(statements).differencesFrom(design)).isEmpty();
  }

  private static SchemaFacts expected() {
    return SeedSources.facts(SeedSources.statements(SeedSources.text("draft/expected.sql")));
  }

  private static Database database(int version) {
    return SeedSources.database("draft", "DraftDatabase" + version);
  }
}
