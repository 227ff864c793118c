// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Cast;
import dev.alcove.processor.sql.tree.Expression.Collate;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.Exists;
import dev.alcove.processor.sql.tree.Expression.In;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.Parameter;
import dev.alcove.processor.sql.tree.Expression.Row;
import dev.alcove.processor.sql.tree.Expression.Subquery;
import dev.alcove.processor.sql.tree.Operands;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether equalities leave no more than one row of each source: all columns of a unique key
 * equal something that is fixed, or that belongs to a row that is.
 */
final class Uniqueness {

  /** A condition, and the relations whose rows it chooses. */
  private record Bond(Expression condition, Set<Relation> chosen) {}

  /** Two columns made equal by USING, the second one chosen; the first too, where both are. */
  private record Pair(Relation one, int oneIndex, Relation other, int otherIndex, boolean both) {}

  /** What has one value: the sources, and what is given if that counts. */
  private record Fixed(Scope scope, boolean given, Set<Relation> relations) {}

  private final List<Bond> bonds = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private boolean isLost;

  /** A condition that chooses rows of these relations. */
  void add(Expression condition, List<Relation> chosen) {
    bonds.add(new Bond(condition, new HashSet<>(chosen)));
  }

  void equal(Relation one, int oneIndex, Relation other, int otherIndex, boolean both) {
    pairs.add(new Pair(one, oneIndex, other, otherIndex, both));
  }

  /** Nothing can be said any more. */
  void giveUp() {
    isLost = true;
  }

  boolean isLost() {
    return isLost;
  }

  boolean isSingle(@Nullable Expression where, Scope scope) {
    return !isLost && spread(where, scope, true, Set.of()).containsAll(scope.relations());
  }

  /**
   * Whether WHERE leaves one value of each of these: a column that equals what is given, or one of
   * a row whose key does. Rows that an outer join fills with NULL are none of those.
   */
  boolean haveOneValue(List<Expression> terms, @Nullable Expression where, Scope scope) {
    if (where == null) {
      return false;
    }
    Map<Relation, Set<String>> bound = new HashMap<>();
    Bond bond = new Bond(where, new HashSet<>(scope.relations()));
    bind(bond, new Fixed(scope, true, Set.of()), bound);
    for (Expression term : terms) {
      Scope.Place place = scope.column(term);
      Set<String> columns = place == null ? null : bound.get(place.relation());
      if (place == null
          || columns == null
          || !(isUnique(place.relation(), columns)
              || columns.contains(name(place.relation(), place.index())))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the rows of all sources together are told apart by those of some sources, whatever
   * values are given.
   */
  boolean areFixedBy(Set<Relation> some, @Nullable Expression where, Scope scope) {
    return !isLost && spread(where, scope, false, some).containsAll(scope.relations());
  }

  /**
   * The sources of which no more than one row is left, once it is so for some.
   *
   * @param given whether parameters and constants fix something, too
   */
  private Set<Relation> spread(
      @Nullable Expression where, Scope scope, boolean given, Set<Relation> some) {
    List<Bond> all = new ArrayList<>(bonds);
    if (where != null) {
      all.add(new Bond(where, new HashSet<>(scope.relations())));
    }
    Set<Relation> fixed = new HashSet<>(some);
    scope.relations().stream().filter(Relation::isSingle).forEach(fixed::add);
    boolean grows = true;
    while (grows) {
      Map<Relation, Set<String>> bound = bound(all, scope, given, fixed);
      grows = false;
      for (Relation relation : scope.relations()) {
        Set<String> columns = bound.getOrDefault(relation, Set.of());
        grows |= isUnique(relation, columns) && fixed.add(relation);
      }
    }
    return fixed;
  }

  private Map<Relation, Set<String>> bound(
      List<Bond> all, Scope scope, boolean given, Set<Relation> fixed) {
    Map<Relation, Set<String>> bound = new HashMap<>();
    for (Bond bond : all) {
      bind(bond, new Fixed(scope, given, fixed), bound);
    }
    for (Pair pair : pairs) {
      boolean comparable = sameKind(pair.one(), pair.oneIndex(), pair.other(), pair.otherIndex());
      if (comparable && fixed.contains(pair.one())) {
        add(bound, pair.other(), pair.otherIndex());
      }
      if (comparable && pair.both() && fixed.contains(pair.other())) {
        add(bound, pair.one(), pair.oneIndex());
      }
    }
    return bound;
  }

  private static void bind(Bond bond, Fixed fixed, Map<Relation, Set<String>> bound) {
    if (!(bond.condition() instanceof Binary binary)) {
      return;
    }
    if (binary.operator().equals("AND")) {
      bind(new Bond(binary.left(), bond.chosen()), fixed, bound);
      bind(new Bond(binary.right(), bond.chosen()), fixed, bound);
    } else if (binary.operator().equals("=")) {
      bind(binary.left(), binary.right(), bond, fixed, bound);
    }
  }

  /** Two values that are equal, or two rows of values. */
  private static void bind(
      Expression left, Expression right, Bond bond, Fixed fixed, Map<Relation, Set<String>> bound) {
    if (left instanceof Row row && right instanceof Row other) {
      for (int i = 0; i < Math.min(row.values().size(), other.values().size()); i++) {
        bind(row.values().get(i), other.values().get(i), bond, fixed, bound);
      }
      return;
    }
    for (boolean turned : new boolean[] {false, true}) {
      Expression other = turned ? left : right;
      Scope.Place place = fixed.scope().column(turned ? right : left);
      if (place != null
          && bond.chosen().contains(place.relation())
          && isFixed(other, place, fixed)) {
        add(bound, place.relation(), place.index());
      }
    }
  }

  private static void add(Map<Relation, Set<String>> bound, Relation relation, int index) {
    bound.computeIfAbsent(relation, key -> new HashSet<>()).add(name(relation, index));
  }

  /** What sets of columns call one; empty for the row id. */
  private static String name(Relation relation, int index) {
    return index < 0 ? "" : SqlName.fold(relation.columns().get(index).name());
  }

  /** Whether the expression has one value, which at most one value of the column is equal to. */
  private static boolean isFixed(Expression other, Scope.Place column, Fixed fixed) {
    if (other instanceof Parameter || other instanceof Literal) {
      return fixed.given();
    }
    Scope.Place place = fixed.scope().column(other);
    if (place != null) {
      return fixed.relations().contains(place.relation())
          && sameKind(place.relation(), place.index(), column.relation(), column.index());
    }
    List<Expression> unclear = new ArrayList<>();
    Operands.visit(
        other,
        each -> {
          boolean depends =
              each instanceof ColumnName
                  || each instanceof Subquery
                  || each instanceof Exists
                  || each instanceof In
                  || each instanceof Cast
                  || each instanceof Collate
                  || each instanceof Row;
          boolean isRandom =
              each instanceof Expression.Call call && call.name().startsWith("random");
          if (depends || isRandom) {
            unclear.add(each);
          }
        });
    return fixed.given() && unclear.isEmpty();
  }

  /**
   * Whether two columns compare as a key compares: the same affinity and collation on both sides.
   */
  private static boolean sameKind(Relation one, int oneIndex, Relation other, int otherIndex) {
    Catalog.Column left = column(one, oneIndex);
    Catalog.Column right = column(other, otherIndex);
    if (left == null || right == null) {
      return isInteger(one, oneIndex) && isInteger(other, otherIndex);
    }
    return left.type().equals(right.type()) && left.collation().equals(right.collation());
  }

  private static boolean isInteger(Relation relation, int index) {
    return index < 0 || relation.columns().get(index).value().type() == SqlType.INTEGER;
  }

  private static Catalog.@Nullable Column column(Relation relation, int index) {
    Catalog.Relation table = relation.table();
    return table == null || index < 0 ? null : table.columns().get(index);
  }

  static boolean isUnique(Relation relation, Set<String> bound) {
    Catalog.Relation table = relation.table();
    if (table == null) {
      return !relation.key().isEmpty()
          && relation.key().stream()
              .map(index -> SqlName.fold(relation.columns().get(index).name()))
              .allMatch(bound::contains);
    }
    boolean hasRows = table.kind() != Catalog.Kind.VIEW;
    boolean byRowId = hasRows && bound.contains("") && table.hasRowId();
    return byRowId || table.uniqueKeys().stream().anyMatch(key -> covers(table, key, bound));
  }

  /** Whether what a column takes for equal, its key does too: then no more rows are equal. */
  static boolean comparesAsStrictly(Catalog.Relation table, Catalog.KeyColumn key) {
    String collation = table.columns().get(table.indexOf(key.name())).collation();
    return collation.equals(key.collation()) || collation.equals("BINARY");
  }

  private static boolean covers(
      Catalog.Relation table, List<Catalog.KeyColumn> key, Set<String> bound) {
    for (Catalog.KeyColumn column : key) {
      if (!comparesAsStrictly(table, column) || !bound.contains(SqlName.fold(column.name()))) {
        return false;
      }
    }
    return !key.isEmpty();
  }
}
