// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.oldest;

import static com.google.common.truth.Truth.assertWithMessage;

import java.sql.Connection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each stretch of a page is one of an index, on old SQLites too. */
class PageSeekTest {

  private static final String ROWS =
      "SELECT * FROM (SELECT *, created_at AS alcove_1, messages.id AS alcove_2 FROM messages"
          + " WHERE session_id = ?1)";

  private static final String ORDER = " ORDER BY alcove_1, alcove_2 LIMIT ?2";
  private static final String DOWN = " ORDER BY alcove_1 DESC, alcove_2 DESC LIMIT ?2";

  @ParameterizedTest
  @ValueSource(ints = {3_008_006, 3_018_000, 3_028_000, 3_034_000})
  void stretchIsLookedUpAndNothingIsSorted(int number) throws Exception {
    try (Connection connection = OldSqlite.of(number).connect(":memory:")) {
      OldSqlite.execute(
          connection,
          "CREATE TABLE messages (id TEXT PRIMARY KEY NOT NULL, session_id TEXT NOT NULL,"
              + " created_at INTEGER NOT NULL, text TEXT)");
      OldSqlite.execute(connection, "CREATE INDEX i ON messages (session_id, created_at, id)");
      check(connection, ROWS + ORDER, "session_id=?");
      check(
          connection,
          ROWS + " WHERE alcove_1 = ?3 AND alcove_2 > ?4" + ORDER,
          "session_id=? AND created_at=? AND id>?");
      check(connection, ROWS + " WHERE alcove_1 > ?3" + ORDER, "session_id=? AND created_at>?");
      check(
          connection,
          ROWS + " WHERE alcove_1 = ?3 AND alcove_2 <= ?4" + DOWN,
          "session_id=? AND created_at=? AND id<?");
    }
  }

  private static void check(Connection connection, String sql, String looksUp) throws Exception {
    String plan = OldSqlite.query(connection, "EXPLAIN QUERY PLAN " + sql).toString();
    assertWithMessage(sql).that(plan).contains("SEARCH TABLE messages USING INDEX i (" + looksUp);
    assertWithMessage(sql).that(plan).doesNotContain("TEMP B-TREE");
  }
}
