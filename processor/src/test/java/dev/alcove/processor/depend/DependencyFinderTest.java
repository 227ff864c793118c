// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DependencyFinderTest {

  private final SqliteDatabase sqlite = SqliteDatabase.open();
  private DependencyFinder finder;

  @BeforeEach
  void createTables() {
    for (String sql :
        new String[] {
          "CREATE TABLE sessions (id TEXT NOT NULL PRIMARY KEY, title TEXT, code TEXT COLLATE"
              + " NOCASE, number INTEGER)",
          "CREATE TABLE messages (id INTEGER PRIMARY KEY, session_id TEXT, role TEXT, content TEXT,"
              + " code TEXT COLLATE NOCASE, number TEXT)",
          "CREATE INDEX idx_messages ON messages (session_id)",
          "CREATE TABLE links (a TEXT, b TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID",
          "CREATE VIEW texts AS SELECT session_id AS s, content FROM messages WHERE role > 'a'",
          "CREATE VIEW latest AS SELECT session_id, max(id) AS id FROM messages GROUP BY"
              + " session_id",
          "CREATE VIEW newest AS SELECT * FROM messages ORDER BY id DESC LIMIT 10",
          "CREATE VIEW messages_text AS SELECT id AS rowid, content, role FROM messages",
          "CREATE VIRTUAL TABLE messages_fts USING fts5(content, role, content='messages_text',"
              + " content_rowid='rowid')",
        }) {
      assertThat(sqlite.execute(sql)).isEmpty();
    }
    finder = new DependencyFinder(sqlite, sqlite.catalog());
  }

  @AfterEach
  void close() {
    sqlite.close();
  }

  /** What a query depends on, as {@code table(columns)} or {@code table(columns) column=:name}. */
  private List<String> of(String sql) {
    return finder.find(sql, sql, Set.of("ids")).stream()
        .map(
            each ->
                each.table()
                    + each.columns().toString().replace('[', '(').replace(']', ')')
                    + (each.key() == null
                        ? ""
                        : " " + each.key().column() + "=:" + each.key().parameter()))
        .toList();
  }

  /** The keys only. */
  private List<String> keys(String sql) {
    return of(sql).stream().map(each -> each.replaceFirst("\\(.*\\)", "")).toList();
  }

  @Test
  void conditionOnTheWholeQueryIsItsKey() {
    assertThat(of("SELECT content FROM messages WHERE session_id = :s ORDER BY id"))
        .containsExactly("messages(id, session_id, content) session_id=:s");
    assertThat(keys("SELECT content FROM messages WHERE role = 'a' AND (:s = session_id)"))
        .containsExactly("messages session_id=:s");
    assertThat(keys("SELECT count(*) FROM messages AS m WHERE m.session_id IN (:s)"))
        .containsExactly("messages session_id=:s");
    assertThat(keys("SELECT * FROM messages WHERE rowid = :r")).containsExactly("messages id=:r");
  }

  @Test
  void indexedColumnIsPreferred() {
    assertThat(keys("SELECT * FROM messages WHERE role = :r AND session_id = :s"))
        .containsExactly("messages session_id=:s");
    assertThat(keys("SELECT * FROM messages WHERE role = :r")).containsExactly("messages role=:r");
  }

  @Test
  void doubtMeansTheWholeTable() {
    for (String condition :
        new String[] {
          "session_id = :s OR role = :r",
          "NOT session_id = :s",
          "session_id COLLATE NOCASE = :s",
          "session_id = :s COLLATE NOCASE",
          "+session_id = :s",
          "session_id IS :s",
          "session_id IN (:ids)",
          "session_id IN (:s, :t)",
          "session_id NOT IN (:s)",
          "session_id >= :s",
          "session_id = :s || 'x'",
          "(session_id = :s) = 1",
          "session_id LIKE :s",
          "1"
        }) {
      assertThat(keys("SELECT content FROM messages WHERE " + condition))
          .containsExactly("messages");
    }
    assertThat(keys("SELECT session_id = :s FROM messages")).containsExactly("messages");
    assertThat(keys("SELECT count(*) FROM messages GROUP BY session_id HAVING session_id = :s"))
        .containsExactly("messages");
  }

  @Test
  void innerJoinsAreLikeConditions() {
    assertThat(
            keys(
                "SELECT m.content FROM messages m JOIN sessions s ON s.id = m.session_id"
                    + " AND m.session_id = :s"))
        .containsExactly("messages session_id=:s", "sessions id=:s");
    assertThat(
            keys(
                "SELECT m.content FROM sessions s, messages m WHERE s.id = :s AND m.session_id ="
                    + " s.id"))
        .containsExactly("messages session_id=:s", "sessions id=:s");
  }

  @Test
  void outerJoinsHaveTheirConditionForTheSideThatTheyMayLeaveOut() {
    assertThat(
            keys("SELECT * FROM sessions s LEFT JOIN messages m ON m.session_id = :s AND s.id = 1"))
        .containsExactly("messages session_id=:s", "sessions");
    assertThat(keys("SELECT * FROM sessions s LEFT JOIN messages m ON s.id = :s"))
        .containsExactly("messages", "sessions");
    assertThat(keys("SELECT * FROM sessions s RIGHT JOIN messages m ON s.id = :s AND m.role = :r"))
        .containsExactly("messages", "sessions id=:s");
    assertThat(keys("SELECT * FROM sessions s FULL JOIN messages m ON s.id = :s AND m.id = :s"))
        .containsExactly("messages", "sessions");
    assertThat(
            keys(
                "SELECT * FROM sessions s LEFT JOIN messages m ON m.session_id = s.id"
                    + " WHERE s.id = :s"))
        .containsExactly("messages session_id=:s", "sessions id=:s");
    assertThat(
            keys(
                "SELECT * FROM links l LEFT JOIN (sessions s JOIN messages m ON m.session_id = s.id"
                    + " AND s.id = :s) ON l.a = s.id"))
        .containsExactly("links", "messages session_id=:s", "sessions id=:s");
  }

  @Test
  void usingMakesColumnsEqual() {
    assertThat(
            keys(
                "SELECT * FROM (SELECT id AS session_id FROM sessions) s JOIN messages m"
                    + " USING (session_id) WHERE session_id = :s"))
        .containsExactly("messages session_id=:s", "sessions id=:s");
    assertThat(keys("SELECT count(*) FROM messages m JOIN latest USING (session_id) WHERE 1"))
        .containsExactly("messages");
    assertThat(
            keys(
                "SELECT * FROM messages a JOIN messages b USING (session_id)"
                    + " WHERE a.session_id = :s"))
        .containsExactly("messages session_id=:s");
  }

  @Test
  void columnsThatCompareOtherwiseAreNotFollowed() {
    assertThat(
            keys("SELECT * FROM sessions s JOIN messages m ON m.code = s.title WHERE s.title = :s"))
        .containsExactly("messages", "sessions title=:s");
    assertThat(
            keys("SELECT * FROM sessions s JOIN messages m ON m.code = s.code WHERE s.code = :s"))
        .containsExactly("messages code=:s", "sessions code=:s");
    assertThat(
            keys(
                "SELECT * FROM sessions s JOIN messages m ON m.number = s.number"
                    + " WHERE s.number = :s"))
        .containsExactly("messages", "sessions number=:s");
  }

  @Test
  void everyPlaceOfATableNeedsAKey() {
    assertThat(
            keys(
                "SELECT * FROM messages WHERE session_id = :s AND id > (SELECT min(id) FROM"
                    + " messages)"))
        .containsExactly("messages");
    assertThat(
            keys(
                "SELECT * FROM messages WHERE session_id = :s UNION SELECT * FROM messages WHERE"
                    + " id = :i"))
        .containsExactly("messages session_id=:s", "messages id=:i");
    assertThat(
            keys(
                "SELECT * FROM messages WHERE session_id = :s AND id > (SELECT min(id) FROM"
                    + " messages WHERE session_id = :s)"))
        .containsExactly("messages session_id=:s");
  }

  @Test
  void subqueriesInheritWhatHoldsAroundThem() {
    assertThat(
            keys(
                "SELECT title, (SELECT count(*) FROM messages WHERE session_id = s.id)"
                    + " FROM sessions s WHERE s.id = :s"))
        .containsExactly("messages session_id=:s", "sessions id=:s");
    assertThat(
            keys(
                "SELECT title FROM sessions s WHERE s.id = :s AND EXISTS (SELECT 1 FROM messages m"
                    + " WHERE m.session_id = s.id)"))
        .containsExactly("messages session_id=:s", "sessions id=:s");
    assertThat(
            keys(
                "SELECT title, (SELECT count(*) FROM messages WHERE session_id = s.id)"
                    + " FROM sessions s"))
        .containsExactly("messages", "sessions");
  }

  @Test
  void conditionsReachThroughViewsAndQueriesRowByRow() {
    assertThat(of("SELECT content FROM texts WHERE s = :s"))
        .containsExactly("messages(id, session_id, role, content) session_id=:s");
    assertThat(keys("SELECT id FROM latest WHERE session_id = :s"))
        .containsExactly("messages session_id=:s");
    assertThat(keys("SELECT id FROM latest WHERE id = :s")).containsExactly("messages");
    assertThat(keys("SELECT content FROM newest WHERE session_id = :s"))
        .containsExactly("messages");
    assertThat(
            keys("WITH t AS (SELECT * FROM messages) SELECT content FROM t WHERE session_id = :s"))
        .containsExactly("messages session_id=:s");
    assertThat(
            keys(
                "SELECT content FROM (SELECT content, row_number() OVER (ORDER BY id) n, session_id"
                    + " FROM messages) WHERE session_id = :s"))
        .containsExactly("messages");
    assertThat(
            keys("SELECT n FROM (SELECT count(*) n, session_id FROM messages) WHERE session_id=:s"))
        .containsExactly("messages");
  }

  @Test
  void recursionReadsTheWholeTable() {
    assertThat(
            keys(
                "WITH RECURSIVE thread(a) AS (SELECT b FROM links WHERE a = :s UNION"
                    + " SELECT l.b FROM links l JOIN thread t ON l.a = t.a) SELECT a FROM thread"))
        .containsExactly("links");
    assertThat(
            keys(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5)"
                    + " SELECT i FROM n JOIN messages m ON m.session_id = :s"))
        .containsExactly("messages session_id=:s");
  }

  @Test
  void fullTextIndexDependsOnAllItsTexts() {
    assertThat(
            of(
                "SELECT m.session_id FROM messages_fts f JOIN messages m ON m.id = f.rowid"
                    + " WHERE messages_fts MATCH :q AND m.session_id = :s"))
        .containsExactly("messages(id, session_id, role, content)");
    assertThat(of("SELECT rowid FROM messages_fts WHERE messages_fts MATCH :q"))
        .containsExactly("messages(id, role, content)");
  }

  @Test
  void resultColumnMayBeEqualToAParameter() {
    assertThat(parameter("SELECT id, title FROM sessions WHERE id = :s", "id")).isEqualTo("s");
    assertThat(parameter("SELECT session_id FROM messages WHERE session_id = :s", "session_id"))
        .isEqualTo("s");
    assertThat(parameter("SELECT * FROM sessions s WHERE s.id = :s", "id")).isEqualTo("s");
    assertThat(parameter("SELECT id || '' AS id FROM sessions WHERE id = :s", "id")).isNull();
    assertThat(parameter("SELECT code FROM sessions WHERE code = :s", "code")).isNull();
    assertThat(parameter("SELECT number FROM sessions WHERE number = :s", "number")).isNull();
    assertThat(parameter("SELECT id FROM sessions WHERE id = :s UNION SELECT ''", "id")).isNull();
  }

  private String parameter(String sql, String column) {
    return finder.parameter(sql, column, "TEXT", Set.of());
  }
}
