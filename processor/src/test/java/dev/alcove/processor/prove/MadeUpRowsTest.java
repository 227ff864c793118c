// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.prove.KnownValues.ColumnValues;
import dev.alcove.processor.prove.ProofFinding.Kind;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeUpRowsTest {

  private static final List<String> CHAT =
      List.of(
          "CREATE TABLE sessions (id TEXT NOT NULL PRIMARY KEY, title TEXT, kind TEXT NOT NULL"
              + " CHECK (kind IN ('chat', 'agent')))",
          "CREATE TABLE messages (id TEXT NOT NULL PRIMARY KEY CHECK (id GLOB 'msg_*'),"
              + " session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,"
              + " parent_id TEXT REFERENCES messages (id) ON DELETE SET NULL,"
              + " content TEXT NOT NULL CHECK (length(content) <= 100000), usage TEXT,"
              + " n INTEGER NOT NULL, CHECK (parent_id IS NULL OR n > 0))",
          "CREATE UNIQUE INDEX u ON messages (session_id, n)",
          "CREATE INDEX j ON messages (json_extract(usage, '$.total_tokens'))",
          "CREATE TABLE tags (m TEXT NOT NULL REFERENCES messages (id),"
              + " s TEXT NOT NULL REFERENCES sessions (id), PRIMARY KEY (m, s)) WITHOUT ROWID");

  @Test
  void everyTableOfAChatGetsRows() {
    try (TrialDatabase database = filled(CHAT)) {
      for (String table : List.of("sessions", "messages", "tags")) {
        assertThat(count(database, table)).isAtLeast(8);
      }
      assertThat(database.rows("PRAGMA foreign_key_check")).isEmpty();
    }
  }

  @Test
  void checksAreMet() {
    for (String check :
        List.of(
            "a TEXT NOT NULL CHECK (length(a) = 36)",
            "a TEXT NOT NULL UNIQUE CHECK (length(a) = 36)",
            "a TEXT NOT NULL CHECK (a LIKE '%_@__%.de')",
            "a TEXT NOT NULL CHECK (a GLOB '[0-9][0-9]:[0-5][0-9]')",
            "a TEXT NOT NULL CHECK (json_valid(a) AND json_type(a) = 'array')",
            "a TEXT NOT NULL CHECK (json_extract(a, '$.size.width') > 3)",
            "a TEXT NOT NULL CHECK (a ->> 'unit' IN ('px', 'em') OR a ->> 'n' > 0)",
            "a TEXT NOT NULL CHECK (a IS strftime('%Y-%m-%dT%H:%M:%fZ', a))",
            "a TEXT NOT NULL CHECK (a <> '' AND a = lower(a) AND a = trim(a))",
            "a INTEGER NOT NULL CHECK (a BETWEEN 1900 AND 2100)",
            "a INTEGER NOT NULL CHECK (a > 41 AND a % 2 = 0)",
            "a REAL NOT NULL CHECK (a > 0.25 AND a < 0.75)",
            "a BLOB NOT NULL CHECK (length(a) = 16 AND typeof(a) = 'text')",
            "a INTEGER NOT NULL, b INTEGER NOT NULL, CHECK (a < b)",
            "a TEXT, b TEXT, CHECK ((a IS NULL) <> (b IS NULL))",
            "a INTEGER NOT NULL, b INTEGER NOT NULL AS (a * 2), CHECK (b > 100)",
            "a TEXT NOT NULL, b TEXT NOT NULL AS (a ->> 'name') STORED",
            "a INTEGER NOT NULL, b INTEGER, c TEXT NOT NULL, CHECK (a > 0 AND"
                + " (b IS NULL OR b > a) AND (c <> 'done' OR b IS NOT NULL))")) {
      try (TrialDatabase database = TrialDatabase.open()) {
        SchemaSnapshot schema = SchemaSnapshot.of(List.of("CREATE TABLE t (" + check + ")"));
        schema.createIn(database);
        assertWithMessage(check)
            .that(new MadeUpRows(KnownValues.NONE).insert(database, schema, 1))
            .isEmpty();
      }
    }
  }

  @Test
  void tableThatLetsNothingInIsReportedWithItsCheck() {
    SchemaSnapshot schema =
        SchemaSnapshot.of(
            List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, a INT CHECK (a IS NOT a))"));
    try (TrialDatabase database = TrialDatabase.open()) {
      schema.createIn(database);
      assertThat(new MadeUpRows(KnownValues.NONE).insert(database, schema, 4))
          .containsExactly(
              ProofFinding.of(Kind.NO_ROWS, 4, "t", "a IS NOT a", "").at(List.of("a"), ""));
    }
  }

  @Test
  void textsAreEmptyLongForeignAndLikeNumbers() {
    try (TrialDatabase database = filled(List.of("CREATE TABLE t (a TEXT, b INTEGER, c)"))) {
      assertThat(has(database, "a = ''")).isTrue();
      assertThat(has(database, "length(a) = 10000")).isTrue();
      assertThat(has(database, "unicode(substr(a, 3, 1)) = 119070")).isTrue();
      assertThat(has(database, "a = '012'")).isTrue();
      assertThat(has(database, "a IS NULL AND b IS NULL")).isTrue();
      assertThat(has(database, "b = 9223372036854775807")).isTrue();
      for (String type : List.of("integer", "real", "text", "blob", "null")) {
        assertThat(has(database, "typeof(c) = '" + type + "'")).isTrue();
      }
    }
  }

  @Test
  void textsDifferByCaseAndByTrailingBlanksOnly() {
    String rest = ", x TEXT, y TEXT, z INTEGER, v TEXT DEFAULT 'some', w TEXT UNIQUE)";
    for (String column : List.of("a TEXT", "a TEXT NOT NULL", "a TEXT DEFAULT 'none'")) {
      for (String table :
          List.of(
              "CREATE TABLE t (" + column + rest,
              "CREATE TABLE t (z INTEGER, x TEXT, " + column + ")")) {
        try (TrialDatabase database = filled(List.of(table))) {
          for (String collation : List.of("NOCASE", "RTRIM")) {
            assertWithMessage(table + " " + collation)
                .that(
                    database.rows(
                        "SELECT 1 FROM t AS p JOIN t AS q ON p.a = q.a COLLATE "
                            + collation
                            + " AND p.a <> q.a"))
                .isNotEmpty();
          }
        }
      }
    }
  }

  @Test
  void idsAreOfBothSignsZeroBigAndSmall() {
    for (String key : List.of("id INTEGER PRIMARY KEY", "id INTEGER PRIMARY KEY AUTOINCREMENT")) {
      try (TrialDatabase database = filled(List.of("CREATE TABLE t (" + key + ", a TEXT)"))) {
        for (String kind :
            List.of("id < 0", "id = 0", "id BETWEEN 1 AND 9", "id > 100", "id > 4294967295")) {
          assertWithMessage(key + " " + kind).that(has(database, kind)).isTrue();
        }
      }
    }
  }

  @Test
  void hiddenRowIdsAreOfBothSigns() {
    try (TrialDatabase database = filled(List.of("CREATE TABLE t (a TEXT)"))) {
      assertThat(has(database, "rowid > 0")).isTrue();
      assertThat(has(database, "rowid < 0")).isTrue();
    }
  }

  @Test
  void rowsThatAreAlikeHaveChildrenEach() {
    List<String> schema =
        List.of(
            "CREATE TABLE p (id TEXT NOT NULL PRIMARY KEY, slug TEXT, kind TEXT NOT NULL, n INT)",
            "CREATE TABLE c (id INTEGER PRIMARY KEY, p TEXT NOT NULL REFERENCES p (id))",
            "CREATE TABLE d (id INTEGER PRIMARY KEY, q TEXT REFERENCES p (id), p TEXT REFERENCES"
                + " p (id))");
    String alike =
        "SELECT 1 FROM p AS a JOIN p AS b ON a.slug = b.slug AND a.kind = b.kind AND a.n = b.n"
            + " AND a.id < b.id WHERE a.id IN (SELECT p FROM %1$s) AND b.id IN (SELECT p FROM"
            + " %1$s)";
    try (TrialDatabase database = filled(schema)) {
      for (String child : List.of("c", "d")) {
        assertThat(database.rows(alike.formatted(child))).isNotEmpty();
      }
    }
  }

  @Test
  void rowsThatReferToTheSameParentAreAlike() {
    List<String> schema =
        List.of(
            "CREATE TABLE p (id INTEGER PRIMARY KEY)",
            "CREATE TABLE c (id INTEGER PRIMARY KEY, p INT NOT NULL REFERENCES p (id), slug TEXT)");
    try (TrialDatabase database = filled(schema)) {
      assertThat(database.rows("SELECT 1 FROM c GROUP BY p, slug HAVING count(slug) > 1"))
          .isNotEmpty();
    }
  }

  @Test
  void rowsReferToThemselvesToTheRowBeforeAndToParentsWithSeveralChildren() {
    List<String> schema =
        List.of(
            "CREATE TABLE p (a INTEGER, b TEXT, PRIMARY KEY (a, b))",
            "CREATE TABLE c (id INTEGER PRIMARY KEY, up INT REFERENCES c (id), a INT NOT NULL,"
                + " b TEXT NOT NULL, FOREIGN KEY (a, b) REFERENCES p (a, b))");
    try (TrialDatabase database = filled(schema)) {
      assertThat(database.rows("SELECT 1 FROM c WHERE up = id")).isNotEmpty();
      assertThat(database.rows("SELECT 1 FROM c JOIN c AS d ON c.up = d.id WHERE c.id <> d.id"))
          .isNotEmpty();
      assertThat(database.rows("SELECT 1 FROM c GROUP BY a, b HAVING count(*) > 1")).isNotEmpty();
    }
  }

  @Test
  void tablesThatNeedEachOtherGetRows() {
    List<String> schema =
        List.of(
            "CREATE TABLE x (id INTEGER PRIMARY KEY, y INT NOT NULL REFERENCES y (id)"
                + " DEFERRABLE INITIALLY DEFERRED)",
            "CREATE TABLE y (id INTEGER PRIMARY KEY, code TEXT UNIQUE, x INT NOT NULL"
                + " REFERENCES x (id) DEFERRABLE INITIALLY DEFERRED)",
            "CREATE TABLE z (code TEXT NOT NULL REFERENCES y (code))");
    try (TrialDatabase database = filled(schema)) {
      for (String table : List.of("x", "y", "z")) {
        assertThat(count(database, table)).isAtLeast(3);
      }
      assertThat(database.rows("PRAGMA foreign_key_check")).isEmpty();
    }
  }

  @Test
  void highestIdOfAutoIncrementIsGone() {
    try (TrialDatabase database =
        filled(List.of("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a)"))) {
      assertThat(database.rows("SELECT 1 FROM sqlite_sequence WHERE seq > (SELECT max(id) FROM t)"))
          .hasSize(1);
    }
  }

  @Test
  void knownValuesStandAlone() {
    SchemaSnapshot schema =
        SchemaSnapshot.of(List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, role TEXT)"));
    KnownValues known =
        new KnownValues(
            List.of(new ColumnValues(1, "t", "role", List.of("'USER'", "'BOT'"))), List.of());
    try (TrialDatabase database = TrialDatabase.open()) {
      schema.createIn(database);
      new MadeUpRows(known).insert(database, schema, 1);
      assertThat(database.rows("SELECT DISTINCT role FROM t ORDER BY 1").toString())
          .isEqualTo("[[null], [BOT], [USER]]");
    }
  }

  @Test
  void columnThatAStatementTakesForATimeGetsTimes() {
    SchemaSnapshot schema = SchemaSnapshot.of(List.of("CREATE TABLE t (at TEXT NOT NULL)"));
    KnownValues known =
        new KnownValues(List.of(), List.of("UPDATE t SET ms = unixepoch(at) * 1000"));
    try (TrialDatabase database = TrialDatabase.open()) {
      schema.createIn(database);
      new MadeUpRows(known).insert(database, schema, 1);
      assertThat(database.rows("SELECT at FROM t WHERE unixepoch(at) IS NULL")).isEmpty();
      assertThat(count(database, "t")).isAtLeast(8);
    }
  }

  @Test
  void triggersDoNotFireAndAreThereAfterwards() {
    List<String> schema =
        List.of(
            "CREATE TABLE t (a TEXT)",
            "CREATE VIRTUAL TABLE f USING fts5 (a, content = 't')",
            "CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END");
    try (TrialDatabase database = filled(schema)) {
      assertThat(count(database, "t")).isAtLeast(8);
      assertThat(database.rows("SELECT 1 FROM f WHERE f MATCH 'user'")).isNotEmpty();
      assertThat(SchemaSnapshot.of(database)).isEqualTo(SchemaSnapshot.of(schema));
    }
  }

  @Test
  void sameSchemaGetsTheSameRows() {
    try (TrialDatabase one = filled(CHAT);
        TrialDatabase other = filled(CHAT)) {
      assertThat(one.rows("SELECT * FROM messages"))
          .isEqualTo(other.rows("SELECT * FROM messages"));
    }
  }

  @Test
  void rowsOfOtherVersionsJoin() {
    SchemaSnapshot schema = SchemaSnapshot.of(CHAT);
    MadeUpRows rows = new MadeUpRows(KnownValues.NONE);
    try (TrialDatabase database = TrialDatabase.open()) {
      schema.createIn(database);
      rows.insert(database, schema, 1);
      long before = count(database, "messages");
      rows.insert(database, schema, 2);
      assertThat(count(database, "messages")).isAtLeast(before + 5);
      assertThat(database.rows("PRAGMA foreign_key_check")).isEmpty();
    }
  }

  private static TrialDatabase filled(List<String> statements) {
    SchemaSnapshot schema = SchemaSnapshot.of(statements);
    TrialDatabase database = TrialDatabase.open();
    schema.createIn(database);
    assertThat(new MadeUpRows(KnownValues.NONE).insert(database, schema, 1)).isEmpty();
    return database;
  }

  private static boolean has(TrialDatabase database, String condition) {
    return !database.rows("SELECT 1 FROM t WHERE " + condition).isEmpty();
  }

  private static long count(TrialDatabase database, String table) {
    String count = String.valueOf(database.rows("SELECT count(*) FROM " + table).get(0).get(0));
    return Long.parseLong(count);
  }
}
