// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class IndexedColumnTest {

  private static List<String> columns(String expression) {
    return SqlExpression.columns(expression).stream().map(NamePlace::name).toList();
  }

  @Test
  void bareNamesAreColumns() {
    assertThat(IndexedColumn.parse("created_at"))
        .isEqualTo(new IndexedColumn("created_at", "created_at", null, false));
    assertThat(IndexedColumn.parse(" \"a b\" desc "))
        .isEqualTo(new IndexedColumn("a b", "\"a b\"", null, true));
    assertThat(IndexedColumn.parse("title COLLATE NOCASE ASC"))
        .isEqualTo(new IndexedColumn("title", "title", "NOCASE", false));
    assertThat(IndexedColumn.parse("desc"))
        .isEqualTo(new IndexedColumn("desc", "desc", null, false));
    assertThat(IndexedColumn.parse("key").column()).isEqualTo("key");
  }

  @Test
  void everythingElseIsAnExpression() {
    IndexedColumn entry = IndexedColumn.parse("json_extract(a, '$.b') DESC");
    assertThat(entry.column()).isNull();
    assertThat(entry.expression()).isEqualTo("json_extract(a, '$.b')");
    assertThat(entry.isDescending()).isTrue();
    assertThat(entry.mentionedColumns()).containsExactly(new NamePlace("a", new Span(13, 14)));
    assertThat(IndexedColumn.parse("a + b").column()).isNull();
    assertThat(IndexedColumn.parse("").expression()).isEmpty();
    assertThat(IndexedColumn.parse("a COLLATE NOCASE || b").collation()).isNull();
  }

  @Test
  void columnsOfExpressionsAreFound() {
    assertThat(columns("length(content) <= 100 AND \"odd name\" IS NOT NULL OR key = 'x'"))
        .containsExactly("content", "odd name", "key")
        .inOrder();
    assertThat(columns("role IN ('user', 'tool') AND favorite = TRUE"))
        .containsExactly("role", "favorite")
        .inOrder();
    assertThat(columns("CAST(a AS VARCHAR(10)) || b COLLATE NOCASE"))
        .containsExactly("a", "b")
        .inOrder();
    assertThat(columns("CASE WHEN new.title LIKE '%x' THEN 1 ELSE old.n END"))
        .containsExactly("title", "n")
        .inOrder();
    assertThat(columns("CURRENT_TIMESTAMP")).isEmpty();
    assertThat(columns("coalesce(a->>'$.x', :b)")).containsExactly("a");
  }

  @Test
  void mentionedColumnOfBareNameIsItself() {
    assertThat(IndexedColumn.parse("[a] DESC").mentionedColumns())
        .containsExactly(new NamePlace("a", new Span(0, 3)));
  }
}
