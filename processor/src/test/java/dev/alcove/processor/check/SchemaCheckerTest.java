// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.column;
import static dev.alcove.processor.model.Models.database;
import static dev.alcove.processor.model.Models.databaseOf;
import static dev.alcove.processor.model.Models.direct;
import static dev.alcove.processor.model.Models.rowClass;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Models;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.TableBuilder;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What SQLite refuses is reported at its place, and stands in the way of nothing else. */
class SchemaCheckerTest {

  private static TableBuilder messages() {
    return table("messages").text("id").primaryKey().text("content");
  }

  private static RowClass ids(String simpleName) {
    return rowClass(simpleName, column("id", direct(Models.STRING, StorageClass.TEXT)));
  }

  @Test
  void everyMistakeInATableIsReported() {
    TableBuilder table =
        messages()
            .check("length(contend) > 0")
            .integer("size")
            .generatedAs("lenght(content)")
            .text("status")
            .defaultValue("(content)")
            .tableCheck("", "id <");

    assertThat(Judged.schema(databaseOf(table)))
        .containsExactly(
            "unknown-column at content",
            "unknown-function at size",
            "rejected-declaration at status",
            "syntax-error at messages");
  }

  @Test
  void caretPointsIntoTheUsersText() {
    Report report = Judged.schemaReport(databaseOf(messages().check("length(contend) > 0")));

    assertThat(report.problems().get(0).details())
        .containsExactly(
            "length(contend) > 0", "       ^~~~~~~", "Closest: \"content\". Columns: content, id.")
        .inOrder();
  }

  @Test
  void everyMistakeInAnIndexIsReported() {
    TableBuilder table = messages().index("i", false, "contents > 0", "contend", "lower(idd)");

    assertThat(Judged.schema(databaseOf(table)))
        .containsExactly("unknown-column at messages.i", "unknown-column at messages.i");
    assertThat(Judged.schema(databaseOf(messages().index("i", false, "contents > 0", "id DESC"))))
        .containsExactly("unknown-column at messages.i");
  }

  @Test
  void stringInDoubleQuotesIsNoColumn() {
    assertThat(Judged.schema(databaseOf(messages().check("content <> \"none\""))))
        .containsExactly("quoted-name-is-string at content");
    assertThat(Judged.schema(databaseOf(messages().check("\"content\" <> 'none'")))).isEmpty();
  }

  @Test
  void oddNamesNeedNoHelp() {
    TableBuilder table =
        table("group").text("order").primaryKey().text("a b").check("\"a b\" <> ''");

    assertThat(Judged.schema(databaseOf(table.index("i", false, "", "\"a b\" DESC")))).isEmpty();
  }

  @Test
  void loopOfGeneratedColumnsIsReportedOnce() {
    TableBuilder table =
        messages().integer("a").generatedAs("b + 1").integer("b").generatedAs("a + 1");

    assertThat(Judged.schema(databaseOf(table)))
        .containsExactly("rejected-declaration at Messages");
  }

  @Test
  void viewIsPreparedWhereItIsDeclared() {
    Database database =
        database("ChatDatabase")
            .tables(messages())
            .view("wrong", "SELECT idd AS id FROM messages", ids("Wrong"))
            .view("right", "SELECT id FROM messages", ids("Right"))
            .build();

    assertThat(Judged.schema(database)).containsExactly("unknown-column at wrong");
  }

  @Test
  void viewOnAMistakenViewIsNotBlamed() {
    Database database =
        database("ChatDatabase")
            .tables(messages())
            .view("outer_view", "SELECT id FROM inner_view WHERE extra = 1", ids("Outer"))
            .view("inner_view", "SELECT id, extra, x FROM messages", ids("Inner"))
            .build();

    assertThat(Judged.schema(database)).containsExactly("unknown-column at inner_view");
  }

  @Test
  void viewGivesWhatItsClassNeeds() {
    Database database =
        database("ChatDatabase")
            .tables(messages())
            .view("v", "SELECT content FROM messages", ids("V"))
            .build();

    assertThat(Judged.schema(database)).containsExactly("unfilled-component at v");
  }

  @Test
  void mistakenTableStandsInForQueries() {
    Database database = databaseOf(messages().check("nothing > 0"));
    Report report = new Report();
    try (SqliteDatabase sqlite = SqliteDatabase.open()) {
      new SchemaChecker(sqlite, report).create(database);

      assertThat(sqlite.prepare("SELECT id, content FROM messages"))
          .isInstanceOf(Preparation.Prepared.class);
    }
  }

  @Test
  void reportedForeignKeyDoesNotTripWrites() {
    Database database =
        databaseOf(
            table("sessions").text("id").primaryKey().text("title"),
            messages().references("sessions", "title").index("content"));
    Report report = Judged.declarationReport(database);
    try (SqliteDatabase sqlite = SqliteDatabase.open()) {
      new SchemaChecker(sqlite, report).create(database);

      assertThat(sqlite.prepare("DELETE FROM sessions")).isInstanceOf(Preparation.Prepared.class);
    }
    assertThat(report.problems()).hasSize(1);
  }

  @Test
  void soundSchemaIsCreatedWholly() {
    Database database =
        database("ChatDatabase")
            .tables(messages().index("i", true, "content > ''", "content COLLATE NOCASE DESC"))
            .view("v", "SELECT id FROM messages", ids("V"))
            .build();

    assertThat(Judged.schema(database)).isEqualTo(List.of());
  }
}
