// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.error.ConstraintException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import dev.alcove.generated.ListArgument;
import dev.alcove.generated.ListSql;
import dev.alcove.generated.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementListenerTest {
  private final List<StatementListener.Event> events = new ArrayList<>();

  @Test
  void methodSqlRowsAndTimeOfAReadAreTold() {
    try (NotesDatabase db = open(events::add)) {
      db.run("INSERT INTO notes (id, text) VALUES ('a', '1'), ('b', '2')");
      events.clear();
      assertThat(db.noteIds()).hasSize(2);
      assertThat(events).hasSize(1);
      StatementListener.Event event = events.get(0);
      assertThat(event.method()).isEqualTo("NotesDatabase.noteIds");
      assertThat(event.sql()).isEqualTo("SELECT id FROM notes ORDER BY id");
      assertThat(event.rows()).isEqualTo(2);
      assertThat(event.nanos()).isGreaterThan(0);
    }
  }

  @Test
  void rowsOfAWriteAreThoseItChangedInAllItsRuns() {
    try (NotesDatabase db = open(events::add)) {
      try (Statement insert =
          db.write("Dao.insertAll", "INSERT INTO notes (id, text) VALUES (?1, ?2)")) {
        for (int i = 0; i < 3; i++) {
          insert.bindText(1, "id" + i);
          insert.bindText(2, "text" + i);
          insert.executeInsert();
        }
      }
      db.run("DELETE FROM notes RETURNING id");
      assertThat(events.get(0).method()).isEqualTo("Dao.insertAll");
      assertThat(events.get(0).rows()).isEqualTo(3);
      assertThat(events.get(1).rows()).isEqualTo(3);
      assertThat(events).hasSize(2);
    }
  }

  @Test
  void planIsToldOnDemand() {
    List<String> plans = new ArrayList<>();
    try (NotesDatabase db = open(event -> plans.addAll(event.plan()))) {
      db.ask("SELECT text FROM notes WHERE id = 'a'");
      db.run("UPDATE notes SET text = 'x' WHERE number > 7");
    }
    assertThat(plans)
        .containsExactly(
            "SEARCH notes USING INDEX sqlite_autoindex_notes_1 (id=?)",
            "SEARCH notes USING INDEX sqlite_autoindex_notes_2 (number>?)")
        .inOrder();
  }

  @Test
  void planOfALongListIsThatOfItsTable() {
    ListSql sql = ListSql.of("SELECT id FROM notes WHERE id IN (", ")");
    ListArgument ids = new ListArgument();
    for (int i = 0; i < 3_000; i++) {
      ids.addText("id" + i);
    }
    List<String> plans = new ArrayList<>();
    try (NotesDatabase db = open(event -> plans.addAll(event.plan()));
        Statement query = db.read("Dao.some", sql, ids)) {
      assertThat(query.list(row -> row.getText(0))).isEmpty();
    }
    assertThat(plans.get(0)).startsWith("SEARCH notes USING COVERING INDEX");
  }

  @Test
  void planIsNotToBeHadLater() {
    try (NotesDatabase db = open(events::add)) {
      db.noteIds();
      assertThrows(IllegalStateException.class, events.get(0)::plan);
    }
  }

  @Test
  void onlySlowStatementsAreTold() {
    try (NotesDatabase db =
        Alcove.builder(NotesDatabase.class, Drivers.inMemory())
            .onStatement(20, events::add)
            .open()) {
      db.noteIds();
      db.ask(
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000)"
              + " SELECT max(i) FROM n");
      assertThat(events).hasSize(1);
      assertThat(events.get(0).method()).isEqualTo("NotesDatabase.ask");
      assertThat(events.get(0).nanos()).isAtLeast(20_000_000);
    }
  }

  @Test
  void statementThatFailsIsToldToo() {
    try (NotesDatabase db = open(events::add)) {
      db.insert("a", "1");
      assertThrows(ConstraintException.class, () -> db.insert("a", "2"));
      assertThat(events).hasSize(2);
      assertThat(events.get(1).rows()).isEqualTo(0);
    }
  }

  @Test
  void listenerThatThrowsKeepsNoConnection() {
    try (NotesDatabase db =
        open(
            event -> {
              throw new IllegalStateException("listener");
            })) {
      assertThrows(IllegalStateException.class, db::noteIds);
      assertThrows(IllegalStateException.class, () -> db.inTransaction(() -> db.noteIds()));
    }
  }

  @Test
  void whatAListenerThrowsUndoesTheTransactionAroundButNotAWriteThatStandsAlone() {
    boolean[] throwing = {true};
    try (NotesDatabase db =
        open(
            event -> {
              if (throwing[0]) {
                throw new IllegalStateException("listener");
              }
            })) {
      assertThrows(IllegalStateException.class, () -> db.insert("alone", "1"));
      assertThrows(
          IllegalStateException.class, () -> db.inTransaction(() -> db.insert("inside", "2")));
      throwing[0] = false;
      assertThat(db.noteIds()).containsExactly("alone");
    }
  }

  @Test
  void thresholdIsNotNegative() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Alcove.builder(NotesDatabase.class, Drivers.inMemory()).onStatement(-1, events::add));
  }

  private static NotesDatabase open(StatementListener listener) {
    return Alcove.builder(NotesDatabase.class, Drivers.inMemory()).onStatement(listener).open();
  }
}
