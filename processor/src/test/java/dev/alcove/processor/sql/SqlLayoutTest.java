// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class SqlLayoutTest {

  @Test
  void shortStatementsStayOnTheirLine() {
    assertThat(SqlLayout.lines("  SELECT a FROM t  ")).containsExactly("SELECT a FROM t");
    assertThat(SqlLayout.lines("")).containsExactly("");
  }

  @Test
  void linesOfTheUserAreKeptWithoutCommonIndentation() {
    String sql = "\n    SELECT a\n      FROM t  \n\n    WHERE b = 1\n";
    assertThat(SqlLayout.lines(sql))
        .containsExactly("SELECT a", "  FROM t", "WHERE b = 1")
        .inOrder();
    assertThat(SqlLayout.lines("SELECT a\r\n  FROM t"))
        .containsExactly("SELECT a", "  FROM t")
        .inOrder();
  }

  @Test
  void contentOfLiteralsAndCommentsIsNotTouched() {
    String sql = "  SELECT 'a  \n\n b', -- first\n    c FROM t";
    assertThat(SqlLayout.lines(sql))
        .containsExactly("SELECT 'a  ", "", " b', -- first", "  c FROM t")
        .inOrder();
  }

  @Test
  void longLinesBreakBeforeTheirClauses() {
    String sql =
        "SELECT m.a, (SELECT max(b) FROM u WHERE u.c = m.c) AS b FROM messages m LEFT OUTER JOIN sessions s ON s.id = m.s, x"
            + " WHERE a IS DISTINCT FROM b GROUP BY a ORDER BY b LIMIT 10 OFFSET 5";
    assertThat(SqlLayout.lines(sql))
        .containsExactly(
            "SELECT m.a, (SELECT max(b) FROM u WHERE u.c = m.c) AS b",
            "FROM messages m",
            "LEFT OUTER JOIN sessions s ON s.id = m.s, x",
            "WHERE a IS DISTINCT FROM b",
            "GROUP BY a",
            "ORDER BY b",
            "LIMIT 10 OFFSET 5")
        .inOrder();
  }

  @Test
  void longWritesBreakBeforeTheirClauses() {
    String sql =
        "INSERT INTO messages (id, session_id, content) VALUES (:id, :sessionId, :content) ON CONFLICT (id) DO UPDATE SET"
            + " content = excluded.content RETURNING id";
    assertThat(SqlLayout.lines(sql))
        .containsExactly(
            "INSERT INTO messages (id, session_id, content)",
            "VALUES (:id, :sessionId, :content)",
            "ON CONFLICT (id) DO UPDATE SET content = excluded.content",
            "RETURNING id")
        .inOrder();
  }

  @Test
  void optionalPartsAreNotBroken() {
    String sql =
        "SELECT id, session_id, content, created_at FROM messages WHERE session_id = :sessionId {AND x IN (1) LIMIT 5}";
    assertThat(SqlLayout.lines(sql))
        .containsExactly(
            "SELECT id, session_id, content, created_at",
            "FROM messages",
            "WHERE session_id = :sessionId {AND x IN (1) LIMIT 5}")
        .inOrder();
  }
}
