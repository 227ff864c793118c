// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One place where a block reads a table, a view or a query. */
final class BlockSource {

  private static final Set<String> ROW_IDS = Set.of("rowid", "oid", "_rowid_");

  private final Block block;
  private final String alias;
  private final Catalog.@Nullable Relation table;
  private final List<String> names;
  private final List<Filter> filters;

  /** The query that it stands for, if each of its rows is one row of that query's sources. */
  private @Nullable Block body;

  /**
   * A source.
   *
   * @param block what reads it
   * @param alias the name under which it is read
   * @param table the table; null for anything else
   * @param names the names that are given to the columns of a query; empty if it names them itself
   * @param filters what a row of it must fulfil to count
   */
  BlockSource(
      Block block,
      String alias,
      Catalog.@Nullable Relation table,
      List<String> names,
      List<Filter> filters) {
    this.block = block;
    this.alias = alias;
    this.table = table;
    this.names = List.copyOf(names);
    this.filters = new ArrayList<>(filters);
  }

  Block block() {
    return block;
  }

  String alias() {
    return alias;
  }

  Catalog.@Nullable Relation table() {
    return table;
  }

  List<Filter> filters() {
    return filters;
  }

  void stand(Block query) {
    body = query;
  }

  /** The query behind it; null for a table, and where its rows are no rows of that query's. */
  @Nullable Block body() {
    return body;
  }

  /** Whether nothing is known of its columns. */
  boolean isUnknown() {
    return table == null && outputs() == null;
  }

  /** A column of it; null if it has none of this name, or if that is unknown. */
  @Nullable Place place(String name) {
    Catalog.Relation known = table;
    if (known == null) {
      List<Output> outputs = outputs();
      return outputs != null && outputs.stream().anyMatch(o -> SqlName.same(o.name(), name))
          ? new Place(this, SqlName.fold(name))
          : null;
    }
    if (known.indexOf(name) >= 0) {
      return new Place(this, SqlName.fold(name));
    }
    return ROW_IDS.contains(SqlName.fold(name))
        ? known.columns().stream()
            .filter(Catalog.Column::isRowId)
            .findFirst()
            .map(column -> new Place(this, SqlName.fold(column.name())))
            .orElse(null)
        : null;
  }

  /** The names of the columns that a star stands for; null if unknown. */
  @Nullable List<String> starred() {
    Catalog.Relation known = table;
    if (known != null) {
      return known.columns().stream()
          .filter(column -> !column.hidden())
          .map(Catalog.Column::name)
          .toList();
    }
    List<Output> outputs = outputs();
    return outputs == null ? null : outputs.stream().map(Output::name).toList();
  }

  /** The columns of the query behind it, as this source calls them; null if unknown. */
  @Nullable List<Output> outputs() {
    Block query = body;
    List<Output> own = query == null ? null : query.outputs();
    if (own == null || names.isEmpty()) {
      return own;
    }
    if (own.size() != names.size()) {
      return null;
    }
    List<Output> renamed = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      renamed.add(new Output(names.get(i), own.get(i).place()));
    }
    return renamed;
  }
}
