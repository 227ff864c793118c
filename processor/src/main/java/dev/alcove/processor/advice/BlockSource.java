// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something behind FROM: a table, or queries that stand for one. Each is itself and equals no other
 * one, for a statement may read a table several times.
 */
final class BlockSource {

  private static final Set<String> JSON = Set.of("json_each", "json_tree");

  private final Block block;
  private final String alias;
  private final Catalog.@Nullable Relation table;
  private final List<Block> queries = new ArrayList<>();
  private final List<String> columns;
  private final Span span;
  private @Nullable Wishes wishes;

  /**
   * A source.
   *
   * @param block what reads it
   * @param alias the name under which it is read
   * @param table the table; null where queries stand for one
   * @param columns the names of its columns where a list gives them
   * @param span where the block's text names it
   */
  BlockSource(
      Block block,
      String alias,
      Catalog.@Nullable Relation table,
      List<String> columns,
      Span span) {
    this.span = span;
    this.block = block;
    this.alias = alias;
    this.table = table;
    this.columns = List.copyOf(columns);
  }

  Block block() {
    return block;
  }

  String alias() {
    return alias;
  }

  /** Where the block's text names it. */
  Span span() {
    return span;
  }

  Catalog.@Nullable Relation table() {
    return table;
  }

  /** Whether it takes JSON apart, row by row of what stands before it. */
  boolean isJson() {
    return table == null && JSON.contains(SqlName.fold(span.of(block.sql())));
  }

  /** The blocks whose rows it gives; empty for a table, and where they cannot be told. */
  List<Block> queries() {
    return queries;
  }

  /** The names of its columns where a list gives them, else none. */
  List<String> columns() {
    return columns;
  }

  /**
   * What the statement would like an index on it to have. To be asked for once all blocks of the
   * statement are known.
   */
  Wishes wishes() {
    Wishes known = wishes;
    if (known == null) {
      known = WishReader.read(this);
      wishes = known;
    }
    return known;
  }

  /** The names of its columns as far as they are known. */
  List<String> columnNames() {
    if (table != null) {
      return table.columns().stream().map(Catalog.Column::name).toList();
    }
    if (!columns.isEmpty() || queries.size() != 1) {
      return columns;
    }
    return queries.get(0).asked().items().stream().map(Block::name).toList();
  }
}
