// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static dev.alcove.processor.model.Models.databaseOf;
import static dev.alcove.processor.model.Models.table;

import dev.alcove.processor.model.TableBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules about triggers, and what SQLite says when they fire. */
class TriggerRulesTest {

  private static TableBuilder sessions() {
    return table("sessions").text("id").primaryKey().text("title").integer("touched");
  }

  private static List<String> judge(String... triggers) {
    TableBuilder table = sessions();
    for (int i = 0; i < triggers.length; i++) {
      table.trigger("t" + i, triggers[i]);
    }
    return Judged.schema(databaseOf(table, table("logs").text("line").primaryKey()));
  }

  @Test
  void triggerThatWritesElsewhereIsFine() {
    assertThat(judge("AFTER INSERT ON sessions BEGIN INSERT INTO logs VALUES (new.id); END"))
        .isEmpty();
  }

  @Test
  void triggerWatchesItsOwnTable() {
    assertThat(judge("AFTER INSERT ON logs BEGIN DELETE FROM sessions; END"))
        .containsExactly("trigger-table at sessions.t0");
  }

  @Test
  void triggerMustNotFireItself() {
    assertThat(judge("AFTER UPDATE ON sessions BEGIN UPDATE sessions SET touched = 1; END"))
        .containsExactly("recursive-trigger at sessions.t0");
  }

  @Test
  void triggerOnOtherColumnsDoesNotFireItself() {
    assertThat(
            judge("AFTER UPDATE OF title ON sessions BEGIN UPDATE sessions SET touched = 1; END"))
        .isEmpty();
  }

  @Test
  void triggerMustNotFireItselfByWayOfAnother() {
    assertThat(
            judge(
                "AFTER INSERT ON sessions BEGIN UPDATE sessions SET title = ''; END",
                "AFTER UPDATE ON sessions BEGIN INSERT INTO sessions VALUES ('', '', 0); END"))
        .containsExactly("recursive-trigger at sessions.t0");
  }

  @Test
  void replaceFiresDeleteTriggers() {
    assertThat(
            judge("AFTER DELETE ON sessions BEGIN REPLACE INTO sessions VALUES ('', '', 0); END"))
        .containsExactly("recursive-trigger at sessions.t0");
  }

  @Test
  void upsertFiresUpdateTriggers() {
    assertThat(
            judge(
                "AFTER UPDATE ON sessions BEGIN INSERT INTO sessions VALUES ('', '', 0)"
                    + " ON CONFLICT (id) DO UPDATE SET touched = 1; END"))
        .containsExactly("recursive-trigger at sessions.t0");
  }

  @Test
  void mistakesInBodiesAreFound() {
    assertThat(judge("AFTER INSERT ON sessions BEGIN DELETE FROM log; END"))
        .containsExactly("unknown-table at sessions.t0");
    assertThat(judge("AFTER DELETE ON sessions BEGIN INSERT INTO logs VALUES (old.name); END"))
        .containsExactly("unknown-column at sessions.t0");
    assertThat(judge("BEFORE UPDATE ON sessions BEGIN SELECT raise_it(); END"))
        .containsExactly("unknown-function at sessions.t0");
    assertThat(judge("AFTER INSERT ON sessions BEGIN DELETE FROM logs END"))
        .containsExactly("syntax-error at sessions.t0");
  }

  @Test
  void oneMistakenTriggerDoesNotBlameTheNext() {
    assertThat(
            judge(
                "AFTER INSERT ON sessions BEGIN DELETE FROM log; END",
                "AFTER INSERT ON sessions BEGIN DELETE FROM logs; END"))
        .containsExactly("unknown-table at sessions.t0");
  }

  @Test
  void stringInDoubleQuotesIsFound() {
    assertThat(judge("AFTER INSERT ON sessions BEGIN DELETE FROM logs WHERE line = \"x\"; END"))
        .containsExactly("quoted-name-is-string at sessions.t0");
    assertThat(
            judge("AFTER INSERT ON sessions BEGIN DELETE FROM \"logs\" WHERE \"line\" = ''; END"))
        .isEmpty();
  }
}
