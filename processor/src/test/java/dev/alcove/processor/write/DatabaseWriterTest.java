// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.write;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.history.History;
import dev.alcove.processor.history.HistoryAssembler;
import dev.alcove.processor.model.Dao;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Models;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.model.Version;
import dev.alcove.processor.plan.DatabasePlan;
import dev.alcove.processor.plan.DatabasePlanner;
import dev.alcove.processor.plan.GeneratedMark;
import dev.alcove.processor.report.Report;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The class of a database, and that of its schema. */
class DatabaseWriterTest {

  private static final Dao NOTES =
      new Dao(
          TypeRef.of("chat.notes", "NoteDao"),
          true,
          Dao.Kind.CLASS_WITH_DATABASE,
          List.of(),
          Set.of(),
          Origin.NONE);

  @Test
  void implementsTheInterface() {
    Goldens.check(DatabaseWriter.write(plan(GeneratedMark.JAVA_8)));
  }

  @Test
  void holdsTheSchema() {
    Goldens.check(SchemaWriter.write(plan(GeneratedMark.NONE).schema(), GeneratedMark.NONE));
  }

  @Test
  void holdsTheStepsBetweenVersions() {
    Goldens.check(HistoryWriter.write(plan(GeneratedMark.NONE).history(), GeneratedMark.NONE));
  }

  @Test
  void marksWithWhatTheClassPathHas() {
    assertThat(DatabaseWriter.write(plan(GeneratedMark.JAVA_9)).text())
        .contains("import javax.annotation.processing.Generated;");
    assertThat(DatabaseWriter.write(plan(GeneratedMark.NONE)).text()).doesNotContain("@Generated");
  }

  @Test
  void sameInputGivesSameBytes() {
    assertThat(DatabaseWriter.write(plan(GeneratedMark.NONE)))
        .isEqualTo(DatabaseWriter.write(plan(GeneratedMark.NONE)));
  }

  private static DatabasePlan plan(GeneratedMark mark) {
    Database database = database();
    History history =
        new HistoryAssembler(database, null, null, new Report()).assemble(false).orElseThrow();
    return DatabasePlanner.plan(database, history, mark);
  }

  private static Database database() {
    return new Database(
        ChatModel.type("ChatDatabase"),
        true,
        List.of(
            new Version(1, "2023-11-14", "sessions and messages", List.of(), Origin.NONE),
            new Version(2, "", "trace ids", List.of(), Origin.NONE)),
        List.of(),
        List.of(),
        List.of(
            Models.table("sessions").text("id").primaryKey().text("title").nullable().build(),
            Models.table("messages")
                .text("id")
                .primaryKey()
                .text("session_id")
                .references("sessions", "id")
                .index("session_id", "id")
                .text("content")
                .check("content <> '\"'")
                .build()),
        List.of(),
        List.of(
            new Database.DaoAccessor("notes", NOTES, Origin.NONE),
            new Database.DaoAccessor("engine", NOTES, Origin.NONE)),
        List.of(),
        MinimumSqlite.NEWEST,
        Set.of(),
        Origin.NONE);
  }
}
