// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns that tell all rows of a query apart: keys of those sources whose rows fix the rows
 * of the others, as a message fixes its session.
 */
final class RowKey {

  private final SourceTyper sources;
  private final @Nullable Expression where;
  private final Scope scope;
  private final Predicate<Scope.Place> preferred;

  /**
   * Looks at a query.
   *
   * @param sources its sources
   * @param where its condition
   * @param scope the names of its sources
   * @param preferred the columns that are welcome in a key
   */
  RowKey(
      SourceTyper sources,
      @Nullable Expression where,
      Scope scope,
      Predicate<Scope.Place> preferred) {
    this.sources = sources;
    this.where = where;
    this.scope = scope;
    this.preferred = preferred;
  }

  /** The columns, as few as can be found; empty where nobody knows. */
  List<Scope.Place> find() {
    List<Scope.Place> best = List.of();
    for (Relation first : scope.relations()) {
      List<Scope.Place> found = beginningWith(first);
      if (!found.isEmpty() && (best.isEmpty() || found.size() < best.size())) {
        best = found;
      }
    }
    return best;
  }

  private List<Scope.Place> beginningWith(Relation first) {
    List<Relation> order = new ArrayList<>(List.of(first));
    scope.relations().stream().filter(relation -> relation != first).forEach(order::add);
    List<Relation> needed = new ArrayList<>();
    for (Relation relation : order) {
      if (needed.isEmpty() || !sources.areFixedBy(Set.copyOf(needed), where, scope)) {
        needed.add(relation);
      }
    }
    if (!sources.areFixedBy(Set.copyOf(needed), where, scope)) {
      return List.of();
    }
    for (Relation relation : List.copyOf(needed)) {
      List<Relation> others = needed.stream().filter(other -> other != relation).toList();
      if (!others.isEmpty() && sources.areFixedBy(Set.copyOf(others), where, scope)) {
        needed.remove(relation);
      }
    }
    List<Scope.Place> all = new ArrayList<>();
    for (Relation relation : needed) {
      List<Scope.Place> key = key(relation);
      if (key.isEmpty()) {
        return List.of();
      }
      all.addAll(key);
    }
    return all;
  }

  /** A key of one source: that of welcome columns, else the row id, else the first. */
  private List<Scope.Place> key(Relation relation) {
    List<List<Scope.Place>> keys = keys(relation);
    for (List<Scope.Place> key : keys) {
      if (key.stream().allMatch(preferred)) {
        return key;
      }
    }
    return keys.isEmpty() ? List.of() : keys.get(0);
  }

  private static List<List<Scope.Place>> keys(Relation relation) {
    Catalog.Relation table = relation.table();
    List<List<Scope.Place>> keys = new ArrayList<>();
    if (table == null) {
      if (!relation.key().isEmpty()) {
        keys.add(relation.key().stream().map(i -> new Scope.Place(relation, i)).toList());
      }
      return keys;
    }
    if (table.kind() == Catalog.Kind.VIRTUAL && table.hasRowId()) {
      keys.add(List.of(new Scope.Place(relation, -1)));
    }
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).isRowId()) {
        keys.add(List.of(new Scope.Place(relation, i)));
      }
    }
    for (List<Catalog.KeyColumn> key : table.uniqueKeys()) {
      if (!key.isEmpty() && key.stream().allMatch(column -> tellsApart(table, column))) {
        keys.add(
            key.stream()
                .map(column -> new Scope.Place(relation, table.indexOf(column.name())))
                .toList());
      }
    }
    return keys;
  }

  /**
   * Of several NULLs a unique key knows nothing, and what it takes for equal must sort as equal.
   */
  private static boolean tellsApart(Catalog.Relation table, Catalog.KeyColumn key) {
    return table.columns().get(table.indexOf(key.name())).notNull()
        && Uniqueness.comparesAsStrictly(table, key);
  }
}
