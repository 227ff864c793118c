// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.Window;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that an expression can use, and what is known of them at its place. */
final class Scope {

  private static final Set<String> ROW_IDS = Set.of("rowid", "oid", "_rowid_");

  /** Nothing: no source, no outer query. */
  static final Scope EMPTY = new Scope(null, List.of(), Map.of(), Set.of());

  /** A column in a relation of this scope; index -1 is its row id. */
  record Place(Relation relation, int index) {}

  private final @Nullable Scope parent;
  private final List<Relation> relations;

  /** Columns that joins have merged, by names in lower case. */
  private final Map<String, Value> merged;

  private final Set<String> proofs;
  private Map<String, Expression> aliases = Map.of();
  private Map<String, Window> windows = Map.of();

  /** Set behind a grouping: the rows before it. */
  private @Nullable Scope rows;

  private boolean mayLackRows;

  Scope(
      @Nullable Scope parent,
      List<Relation> relations,
      Map<String, Value> merged,
      Set<String> proofs) {
    this.parent = parent;
    this.relations = relations;
    this.merged = merged;
    this.proofs = proofs;
  }

  /** The same names where these proofs hold. */
  Scope with(Set<String> more) {
    Scope scope = new Scope(parent, relations, merged, Proofs.union(proofs, more));
    scope.aliases = aliases;
    scope.windows = windows;
    scope.rows = rows;
    scope.mayLackRows = mayLackRows;
    return scope;
  }

  /** The same names with those of a select list. */
  Scope named(Map<String, Expression> items, Map<String, Window> windowsOfSelect) {
    Scope scope = with(Set.of());
    scope.aliases = items;
    scope.windows = windowsOfSelect;
    return scope;
  }

  /** Without the names of the select list, so that none refers to itself. */
  Scope withoutAliases() {
    Scope scope = with(Set.of());
    scope.aliases = Map.of();
    return scope;
  }

  /** The same names behind a grouping; of no rows a query without GROUP BY makes a row too. */
  Scope grouped(boolean hasGroupBy) {
    Scope scope = new Scope(parent, relations, merged, hasGroupBy ? proofs : Set.of());
    scope.aliases = aliases;
    scope.windows = windows;
    scope.rows = this;
    scope.mayLackRows = !hasGroupBy;
    return scope;
  }

  List<Relation> relations() {
    return relations;
  }

  Set<String> proofs() {
    return proofs;
  }

  /** The rows that an aggregate runs over; null where nothing is grouped. */
  @Nullable Scope rows() {
    return rows;
  }

  boolean mayLackRows() {
    return mayLackRows;
  }

  @Nullable Window window(String name) {
    return windows.get(name);
  }

  @Nullable Expression alias(ColumnName name) {
    return name.table().isEmpty() ? aliases.get(SqlName.fold(name.name())) : null;
  }

  /** The value of a column; null if no scope knows it. */
  @Nullable Value find(ColumnName name) {
    for (Scope scope = this; scope != null; scope = scope.parent) {
      Value value = scope.own(name);
      if (value != null) {
        return scope.mayLackRows ? value.orNull(Cause.NO_ROWS) : value;
      }
    }
    return null;
  }

  private @Nullable Value own(ColumnName name) {
    if (name.table().isEmpty()) {
      Value value = merged.get(SqlName.fold(name.name()));
      if (value != null) {
        return value;
      }
    }
    Place place = place(name);
    if (place == null) {
      return null;
    }
    return place.index() < 0
        ? place.relation().rowId(proofs)
        : place.relation().value(place.index(), proofs);
  }

  /** Where a column stands in this scope itself; null if nowhere. */
  @Nullable Place place(ColumnName name) {
    for (Relation relation : relations) {
      if (isMeant(relation, name)) {
        int index = relation.indexOf(name.name());
        if (index >= 0) {
          return new Place(relation, index);
        }
      }
    }
    if (isRowId(name.name())) {
      for (Relation relation : relations) {
        if (isMeant(relation, name) && relation.table() != null && relation.table().hasRowId()) {
          return new Place(relation, -1);
        }
      }
    }
    return null;
  }

  /** Whether a name is one of those that every row id has. */
  static boolean isRowId(String name) {
    return ROW_IDS.contains(SqlName.fold(name));
  }

  /**
   * Where an expression stands that is a column of one relation of this scope; null for any other.
   */
  @Nullable Place column(@Nullable Expression expression) {
    return expression instanceof ColumnName name && !isMerged(name) ? place(name) : null;
  }

  private static boolean isMeant(Relation relation, ColumnName name) {
    return name.table().isEmpty() || SqlName.same(relation.alias(), name.table());
  }

  /** Whether a join has merged the column, so that it belongs to no single relation. */
  boolean isMerged(ColumnName name) {
    return name.table().isEmpty() && merged.containsKey(SqlName.fold(name.name()));
  }

  /** Whether a star has to take the merged value of this column. */
  @Nullable Value mergedValue(String name) {
    return merged.get(SqlName.fold(name));
  }
}
