// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.database;
import static dev.alcove.processor.model.Models.databaseOf;
import static dev.alcove.processor.model.Models.rowClass;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.ForeignKey.Action;
import dev.alcove.processor.model.TableBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class DdlTest {

  @Test
  void tableHasOneColumnALine() {
    assertThat(
            sqlOf(
                table("messages")
                    .text("id")
                    .primaryKey()
                    .text("session_id")
                    .references("sessions", "id")
                    .onDelete(Action.CASCADE)
                    .text("role")
                    .check("role IN ('user', 'assistant')")
                    .bool("favorite")
                    .defaultValue("0")
                    .text("token_usage")
                    .nullable()))
        .isEqualTo(
            """
            CREATE TABLE messages (
              id TEXT NOT NULL PRIMARY KEY,
              session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
              role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
              favorite INTEGER NOT NULL DEFAULT 0,
              token_usage TEXT
            );""");
  }

  @Test
  void constraintsOfSeveralColumnsFollowTheColumns() {
    assertThat(
            sqlOf(
                table("members")
                    .text("tenant")
                    .nullable()
                    .text("user")
                    .text("group")
                    .primaryKey("tenant", "user")
                    .foreignKey(List.of("tenant", "group"), "groups", List.of("tenant", "order"))
                    .onDelete(Action.SET_NULL)
                    .onUpdate(Action.RESTRICT)
                    .deferred()
                    .tableCheck("", "tenant <> user")
                    .tableCheck("not empty", "length(user) > 0")
                    .strict()
                    .withoutRowId()))
        .isEqualTo(
            """
            CREATE TABLE members (
              tenant TEXT NOT NULL,
              user TEXT NOT NULL,
              "group" TEXT NOT NULL,
              PRIMARY KEY (tenant, user),
              FOREIGN KEY (tenant, "group") REFERENCES "groups" (tenant, "order")\
             ON DELETE SET NULL ON UPDATE RESTRICT DEFERRABLE INITIALLY DEFERRED,
              CHECK (tenant <> user),
              CONSTRAINT "not empty" CHECK (length(user) > 0)
            ) STRICT, WITHOUT ROWID;""");
  }

  @Test
  void integerKeyIsTheRowIdAndNeedsNoNotNull() {
    assertThat(lineOf(table("t").integer("id").primaryKey(), 1))
        .isEqualTo("id INTEGER PRIMARY KEY");
    assertThat(lineOf(table("t").integer("id").primaryKey().autoIncrement(), 1))
        .isEqualTo("id INTEGER PRIMARY KEY AUTOINCREMENT");
  }

  @Test
  void integerKeyWithoutRowIdIsAnOrdinaryKey() {
    assertThat(lineOf(table("t").integer("id").primaryKey().withoutRowId(), 1))
        .isEqualTo("id INTEGER NOT NULL PRIMARY KEY");
  }

  @Test
  void keyIsNotNullEvenIfTheFieldIsNullable() {
    assertThat(lineOf(table("t").text("id").nullable().primaryKey(), 1))
        .isEqualTo("id TEXT NOT NULL PRIMARY KEY");
  }

  @Test
  void literalDefaultsStandAsTheyAre() {
    for (String literal :
        List.of("0", "-1.5e3", "+7", "'it''s'", "x'00ff'", "NULL", "true", "CURRENT_TIMESTAMP")) {
      assertThat(lineOf(table("t").text("c").defaultValue(literal), 1))
          .isEqualTo("c TEXT NOT NULL DEFAULT " + literal);
    }
  }

  @Test
  void expressionDefaultsGetParentheses() {
    assertThat(defaultOf("strftime('%s', 'now')")).isEqualTo("(strftime('%s', 'now'))");
    assertThat(defaultOf("(1 + 2)")).isEqualTo("(1 + 2)");
    assertThat(defaultOf("(1) + (2)")).isEqualTo("((1) + (2))");
    assertThat(defaultOf("active")).isEqualTo("(active)");
    assertThat(defaultOf("1 + 2 -- three")).isEqualTo("(1 + 2)");
  }

  @Test
  void columnCarriesCollationGenerationAndNamedCheck() {
    assertThat(
            lineOf(
                table("t")
                    .text("title")
                    .collate("NOCASE")
                    .generatedStored("upper(name)")
                    .check("short", "length(title) < 9"),
                1))
        .isEqualTo(
            "title TEXT COLLATE NOCASE NOT NULL GENERATED ALWAYS AS (upper(name)) STORED"
                + " CONSTRAINT short CHECK (length(title) < 9)");
    assertThat(lineOf(table("t").integer("n").nullable().generatedAs("(a + b)"), 1))
        .isEqualTo("n INTEGER GENERATED ALWAYS AS (a + b) VIRTUAL");
  }

  @Test
  void indexEntriesStandAsWritten() {
    assertThat(
            Ddl.of(
                    databaseOf(
                        table("order")
                            .text("id")
                            .primaryKey()
                            .index("session_id", "created_at DESC")
                            .index("a b", true, "favorite = 1", "json_extract(usage, '$.total')")))
                .sql()
                .subList(1, 3))
        .containsExactly(
            "CREATE INDEX idx_order_session_id_created_at_DESC"
                + " ON \"order\" (session_id, created_at DESC);",
            "CREATE UNIQUE INDEX \"a b\""
                + " ON \"order\" (json_extract(usage, '$.total')) WHERE favorite = 1;")
        .inOrder();
  }

  @Test
  void parentsComeFirstEachWithItsIndexesThenViewsThenTriggers() {
    Ddl ddl =
        Ddl.of(
            database("ChatDatabase")
                .tables(
                    table("messages")
                        .text("id")
                        .primaryKey()
                        .text("parent_id")
                        .references("messages", "id")
                        .text("session_id")
                        .references("Sessions", "id")
                        .index("session_id")
                        .trigger(
                            "messages_count",
                            "AFTER INSERT ON messages BEGIN\n  SELECT 1;\nEND;\n"),
                    table("notes").text("id").primaryKey(),
                    table("sessions").text("id").primaryKey())
                .view("latest", "SELECT * FROM messages; -- all of them", rowClass("Latest"))
                .build());
    assertThat(ddl.statements().stream().map(s -> s.kind() + " " + s.name()))
        .containsExactly(
            "TABLE notes",
            "TABLE sessions",
            "TABLE messages",
            "INDEX idx_messages_session_id",
            "VIEW latest",
            "TRIGGER messages_count")
        .inOrder();
    assertThat(ddl.sql().get(4)).isEqualTo("CREATE VIEW latest AS\nSELECT * FROM messages;");
    assertThat(ddl.sql().get(5))
        .isEqualTo(
            "CREATE TRIGGER messages_count\nAFTER INSERT ON messages BEGIN\n  SELECT 1;\nEND;");
  }

  @Test
  void tablesInACycleKeepTheirOrder() {
    Ddl ddl =
        Ddl.of(
            databaseOf(
                table("b").text("id").primaryKey().text("a_id").references("a", "id"),
                table("a").text("id").primaryKey().text("b_id").references("b", "id")));
    assertThat(ddl.statements().stream().map(SchemaStatement::name))
        .containsExactly("b", "a")
        .inOrder();
  }

  @Test
  void fingerprintChangesWithTheSchemaOnly() {
    Ddl one = Ddl.of(databaseOf(table("t").text("id").primaryKey()));
    Ddl same = Ddl.of(databaseOf(table("t").text("id").primaryKey()));
    Ddl other = Ddl.of(databaseOf(table("t").text("id").primaryKey().text("more")));
    assertThat(Fingerprint.of(one)).matches("[0-9a-f]{64}");
    assertThat(Fingerprint.of(same)).isEqualTo(Fingerprint.of(one));
    assertThat(Fingerprint.of(other)).isNotEqualTo(Fingerprint.of(one));
  }

  private static String sqlOf(TableBuilder table) {
    return Ddl.of(databaseOf(table)).sql().get(0);
  }

  private static String defaultOf(String value) {
    return lineOf(table("t").text("c").defaultValue(value), 1)
        .replace("c TEXT NOT NULL DEFAULT ", "");
  }

  private static String lineOf(TableBuilder table, int line) {
    return sqlOf(table).lines().toList().get(line).strip();
  }
}
