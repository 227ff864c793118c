// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.alcove.Alcove;
import dev.alcove.SqlQuery;
import dev.alcove.error.TransactionException;
import dev.alcove.fixture.Drivers;
import dev.alcove.fixture.NotesDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database in memory has one connection, which can write: nothing but the check stops it. */
class RawSqlTest {
  private NotesDatabase db;

  @BeforeEach
  void open() {
    db = Alcove.open(NotesDatabase.class, Drivers.inMemory());
    db.run("INSERT INTO notes (id, text) VALUES ('a', '1')");
  }

  @AfterEach
  void close() {
    db.close();
  }

  private TransactionException refused(String sql) {
    return assertThrows(
        TransactionException.class, () -> db.read("Dao.raw", SqlQuery.of(sql)).close());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM notes RETURNING id",
        " ; /* so */ insert INTO notes (id, text) VALUES ('b', '2')",
        "WITH a(x) AS (SELECT 1), b AS (SELECT (2)) UPDATE notes SET text = '2' RETURNING id",
        "WITH \"delete\" AS (SELECT 1) REPLACE INTO notes (id, text) VALUES ('a', '2')",
        "CREATE TEMP TABLE t (a)",
        "DROP TABLE notes",
        "VACUUM"
      })
  void whatWritesIsRefused(String sql) {
    for (int i = 0; i < 2; i++) {
      assertThat(refused(sql))
          .hasMessageThat()
          .startsWith(
              "Dao.raw writes, but is a method that reads."
                  + "\n  Write with @Query, @Insert, @Update, @Upsert or @Delete.");
    }
    assertThat(db.ask("SELECT group_concat(id || text) FROM notes")).isEqualTo("a1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRAGMA foreign_keys = 0",
        "pragma main.foreign_keys=0",
        "PRAGMA foreign_keys(0)",
        "-- off\nPRAGMA foreign_keys = off"
      })
  void settingOfTheConnectionIsRefusedBeforeItActs(String sql) {
    assertThat(refused(sql))
        .hasMessageThat()
        .startsWith(
            "Dao.raw runs PRAGMA foreign_keys with a value, which would change a connection that"
                + " others use.\n  Set it by the builder's pragma(name, value).");
    assertThat(db.ask("PRAGMA foreign_keys")).isEqualTo("1");
  }

  @Test
  void otherFileIsRefused() {
    assertThat(refused("ATTACH ':memory:' AS other"))
        .hasMessageThat()
        .startsWith("Dao.raw runs ATTACH, which would change a connection that others use.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT id FROM notes",
        "VALUES (1)",
        "WITH \"delete\" AS (SELECT 1) SELECT * FROM \"delete\"",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3), m AS (SELECT 1)"
            + " SELECT i FROM n",
        "EXPLAIN DELETE FROM notes",
        "PRAGMA user_version",
        "PRAGMA table_info(notes)",
        "PRAGMA main.index_list('notes')"
      })
  void whatReadsIsRun(String sql) {
    try (Statement statement = db.read("Dao.raw", SqlQuery.of(sql))) {
      assertThat(statement.next()).isTrue();
    }
    db.inTransaction(() -> db.read("Dao.raw", SqlQuery.of(sql)).close());
  }
}
