// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.In;
import dev.alcove.processor.sql.tree.Expression.Parameter;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column of a source that is equal to a parameter in all rows that count: compared with
 * it, or with a column that compares in the same way and is.
 */
final class KeyFinder {

  private final Catalog catalog;
  private final Set<String> lists;

  /**
   * A finder.
   *
   * @param catalog the schema
   * @param lists the names of parameters that stand for several values
   */
  KeyFinder(Catalog catalog, Set<String> lists) {
    this.catalog = catalog;
    this.lists = Set.copyOf(lists);
  }

  /** The key of a place where a table is read: one that an index begins with, if there are two. */
  Dependency.@Nullable Key key(BlockSource source) {
    Catalog.Relation table = source.table();
    Dependency.Key best = null;
    for (Catalog.Column column : table == null ? List.<Catalog.Column>of() : table.columns()) {
      String parameter = parameter(new Place(source, SqlName.fold(column.name())));
      if (parameter != null && table != null) {
        boolean isBetter = best == null || isIndexed(table, column);
        if (isBetter) {
          best = new Dependency.Key(column.name(), parameter);
        }
        if (isIndexed(table, column)) {
          return best;
        }
      }
    }
    return best;
  }

  private boolean isIndexed(Catalog.Relation table, Catalog.Column column) {
    return column.isRowId() || catalog.isIndexed(table.name(), column.name());
  }

  /** The parameter that a column is equal to; null if there is none. */
  @Nullable String parameter(Place start) {
    List<Filter> filters = filters(start.source());
    Deque<Place> open = new ArrayDeque<>(List.of(start));
    Set<Place> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      Place place = open.remove();
      List<Place> next = new ArrayList<>(outputs(place));
      for (Filter filter : filters) {
        String parameter = compare(filter, place, next);
        if (parameter != null) {
          return parameter;
        }
      }
      next.stream().filter(seen::add).forEach(open::add);
    }
    return null;
  }

  /** All conditions that the rows of a source must fulfil to count, in whatever block. */
  private static List<Filter> filters(BlockSource source) {
    List<Filter> filters = new ArrayList<>(source.filters());
    Block block = source.block();
    while (block != null) {
      BlockSource reader = block.reader();
      Block outer = block.outer();
      if (reader != null) {
        filters.addAll(reader.filters());
      } else if (outer != null) {
        filters.addAll(outer.always());
      }
      block = reader != null ? reader.block() : outer;
    }
    return filters;
  }

  /** The columns of other blocks that a column is. */
  private static List<Place> outputs(Place place) {
    BlockSource reader = place.source().block().reader();
    List<Output> outputs = reader == null ? null : reader.outputs();
    List<Place> places = new ArrayList<>();
    for (Output output : outputs == null ? List.<Output>of() : outputs) {
      if (reader != null && place.equals(output.place())) {
        places.add(new Place(reader, SqlName.fold(output.name())));
      }
    }
    return places;
  }

  /** The parameter that the condition compares the column with; columns go to the list instead. */
  private @Nullable String compare(Filter filter, Place place, List<Place> next) {
    if (filter.condition() instanceof In in) {
      List<Expression> list = in.list();
      return list != null
              && list.size() == 1
              && !in.negated()
              && place.equals(filter.block().place(in.operand()))
          ? parameter(list.get(0))
          : null;
    }
    if (!(filter.condition() instanceof Binary binary)) {
      return null;
    }
    // IS may look for NULL, which is no key.
    boolean isEqual = binary.operator().equals("=");
    for (boolean turned : new boolean[] {false, true}) {
      Expression one = turned ? binary.right() : binary.left();
      Expression other = turned ? binary.left() : binary.right();
      if (isEqual && place.equals(filter.block().place(one))) {
        String parameter = parameter(other);
        if (parameter != null) {
          return parameter;
        }
        Place found = filter.block().place(other);
        if (found != null && found.comparesLike(place)) {
          next.add(found);
        }
      }
    }
    return null;
  }

  private @Nullable String parameter(Expression expression) {
    return expression instanceof Parameter parameter
            && !parameter.name().isEmpty()
            && !lists.contains(parameter.name())
        ? parameter.name()
        : null;
  }
}
