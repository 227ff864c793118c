// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sqlite.TableText.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts numbers into the declared types of a CREATE TABLE. */
final class TypeTagger {

  /** What may follow a column's name instead of a type. */
  private static final Set<String> NO_TYPE =
      Set.of(
          "constraint",
          "primary",
          "not",
          "null",
          "unique",
          "check",
          "default",
          "collate",
          "references",
          "generated",
          "as");

  private final TableText table;
  private final int first;
  private final StringBuilder tagged = new StringBuilder();
  private int copied;
  private final List<String> columns = new ArrayList<>();
  private @Nullable String rowId;

  private TypeTagger(TableText table, int first) {
    this.table = table;
    this.first = first;
  }

  /** The statement with its types numbered from {@code first} on. */
  static TaggedTable tag(String sql, int first) {
    return TableText.parse(sql)
        .map(table -> new TypeTagger(table, first).tag())
        .orElseGet(() -> new TaggedTable(sql, "", List.of(), null));
  }

  private TaggedTable tag() {
    table.definitions().stream().filter(Definition::isColumn).forEach(this::tagColumn);
    // STRICT is left out, for its tables take no other types than SQLite's own.
    String options = table.hasOption("WITHOUT") ? " WITHOUT ROWID" : "";
    String sql = tagged + table.sql().substring(copied, table.end()) + options;
    return new TaggedTable(sql, table.name(), columns, rowId);
  }

  private void tagColumn(Definition column) {
    if (column.tokens().size() < 2) {
      return;
    }
    Token type = column.tokens().get(1);
    String typeName = column.word(1);
    if (type.kind() != TokenKind.WORD || NO_TYPE.contains(SqlName.fold(typeName))) {
      return;
    }
    if (SqlName.same(typeName, "INTEGER") && !column.places("PRIMARY").isEmpty()) {
      rowId = column.columnName();
      return;
    }
    tagged.append(table.sql(), copied, type.end());
    tagged.append(TaggedTable.tag(first + columns.size()));
    copied = type.end();
    columns.add(column.columnName());
  }
}
