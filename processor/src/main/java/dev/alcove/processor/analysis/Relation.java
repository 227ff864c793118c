// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one source of a query, while that query is analysed. */
final class Relation {

  /**
   * A column.
   *
   * @param name its name
   * @param value what it holds
   * @param hidden whether a star leaves it out
   */
  record Column(String name, Value value, boolean hidden) {}

  private final int id;
  private final String alias;
  private final List<Column> columns;
  private final Catalog.@Nullable Relation table;
  private final boolean isSingle;

  /** The columns that tell the rows of a query apart. */
  private final List<Integer> key;

  /** The outer joins that may put NULL in the place of a whole row. */
  private final Set<Integer> outerJoins = new HashSet<>();

  /** The columns that a star leaves out, because a join has merged them with earlier ones. */
  private final Set<Integer> merged = new HashSet<>();

  /** A table, or rows of which nothing more is known than their columns. */
  Relation(int id, String alias, List<Column> columns, Catalog.@Nullable Relation table) {
    this(id, alias, columns, table, Typed.UNKNOWN);
  }

  /** The result of a query. */
  Relation(int id, String alias, List<Column> columns, Typed typed) {
    this(id, alias, columns, null, typed);
  }

  private Relation(
      int id, String alias, List<Column> columns, Catalog.@Nullable Relation table, Typed typed) {
    this.id = id;
    this.alias = alias;
    this.columns = new ArrayList<>(columns);
    this.table = table;
    this.isSingle = typed.atMostOne();
    this.key = typed.key();
  }

  String alias() {
    return alias;
  }

  List<Column> columns() {
    return columns;
  }

  Catalog.@Nullable Relation table() {
    return table;
  }

  /** Whether it surely has no more than one row. */
  boolean isSingle() {
    return isSingle;
  }

  List<Integer> key() {
    return key;
  }

  Set<Integer> outerJoins() {
    return outerJoins;
  }

  Set<Integer> merged() {
    return merged;
  }

  int indexOf(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (SqlName.same(columns.get(i).name(), name)) {
        return i;
      }
    }
    return -1;
  }

  /** What the set of proofs calls a column. */
  String key(int index) {
    return "#" + id + "." + index;
  }

  /** What the set of proofs calls the fact that an outer join has found a row. */
  static String found(int outerJoin) {
    return "@" + outerJoin;
  }

  /** The value of a column where these proofs hold. */
  Value value(int index, Set<String> proofs) {
    Value value = columns.get(index).value();
    if (proofs.contains(key(index))) {
      return value.proven();
    }
    boolean mayMiss = outerJoins.stream().anyMatch(join -> !proofs.contains(found(join)));
    return mayMiss ? value.orNull(Cause.OUTER_JOIN) : value;
  }

  /** The value of the row id where these proofs hold. */
  Value rowId(Set<String> proofs) {
    boolean mayMiss = outerJoins.stream().anyMatch(join -> !proofs.contains(found(join)));
    Value value = Value.never(SqlType.INTEGER);
    return mayMiss ? value.orNull(Cause.OUTER_JOIN) : value;
  }

  /** Takes over what holds for the rows of this relation alone, so that it outlives a join. */
  void settle(Set<String> proofs) {
    for (int i = 0; i < columns.size(); i++) {
      if (proofs.contains(key(i))) {
        Column column = columns.get(i);
        columns.set(i, new Column(column.name(), column.value().proven(), column.hidden()));
      }
    }
    outerJoins.removeIf(join -> proofs.contains(found(join)));
  }

  /** Whether the proof speaks of a column of this relation. */
  boolean owns(String key) {
    return key.startsWith("#" + id + ".");
  }
}
