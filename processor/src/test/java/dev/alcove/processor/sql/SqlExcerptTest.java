// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class SqlExcerptTest {

  private static SqlExcerpt at(String sql, String part) {
    int start = sql.indexOf(part);
    return SqlExcerpt.of(sql, new Span(start, start + part.length()));
  }

  @Test
  void caretStandsUnderTheStretch() {
    assertThat(at("SELECT createdAt FROM t", "createdAt").text())
        .isEqualTo("SELECT createdAt FROM t\n       ^~~~~~~~~");
    assertThat(at("SELECT a FROM t", "a").pointer()).isEqualTo("       ^");
  }

  @Test
  void onlyTheLineOfTheStretchIsShownWithoutIndentation() {
    assertThat(at("SELECT a\n    FROM typo\n WHERE b", "typo").text())
        .isEqualTo("FROM typo\n     ^~~~");
    assertThat(at("SELECT a\r\n  FROM typo\r\n", "typo\r\n").text())
        .isEqualTo("FROM typo\n     ^~~~");
  }

  @Test
  void emptyStretchIsOneCaret() {
    assertThat(SqlExcerpt.of("SELECT", new Span(6, 6)).text()).isEqualTo("SELECT\n      ^");
    assertThat(SqlExcerpt.of("", new Span(0, 0)).text()).isEqualTo("\n^");
    assertThat(SqlExcerpt.of("a", new Span(7, 9)).text()).isEqualTo("a\n ^");
  }

  @Test
  void tabsBecomeSingleBlanks() {
    assertThat(at("SELECT\ta,\tb", "b").text()).isEqualTo("SELECT a, b\n          ^");
  }

  @Test
  void chineseCharactersAreTwoColumnsWide() {
    assertThat(at("SELECT '消息', b", "b").pointer()).isEqualTo(" ".repeat(15) + "^");
    assertThat(at("SELECT 消息", "消息").pointer()).isEqualTo("       ^~~~");
  }

  @Test
  void longLinesAreCutAroundTheStretch() {
    String sql = "SELECT " + "a, ".repeat(100) + "typo" + ", b".repeat(100);
    SqlExcerpt excerpt = at(sql, "typo");
    assertThat(excerpt.line()).hasLength(SqlExcerpt.MAX_COLUMNS);
    assertThat(excerpt.line()).startsWith("…");
    assertThat(excerpt.line()).endsWith("…");
    assertThat(excerpt.line().substring(excerpt.pointer().indexOf('^'))).startsWith("typo, b");
    assertThat(excerpt.pointer()).endsWith(" ^~~~");
  }

  @Test
  void cutLinesUseTheWholeWidthAtEitherEnd() {
    String sql = "typo " + "a, ".repeat(100);
    assertThat(at(sql, "typo").line()).hasLength(SqlExcerpt.MAX_COLUMNS - 1);
    assertThat(at(sql, "typo").text()).contains("…\n^~~~");
    assertThat(at("a, ".repeat(100) + "typo", "typo").line()).hasLength(SqlExcerpt.MAX_COLUMNS - 1);
  }

  @Test
  void longStretchesEndWhereTheLineIsCut() {
    SqlExcerpt excerpt = SqlExcerpt.of("a".repeat(300), new Span(0, 300), 40);
    assertThat(excerpt.pointer()).isEqualTo("^" + "~".repeat(37));
    assertThat(excerpt.line()).isEqualTo("a".repeat(38) + "…");
  }
}
