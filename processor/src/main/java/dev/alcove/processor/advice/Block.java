// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.OrderTerm;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT, or the part of a write that finds rows: sources, and what is asked of them. SQLite may
 * carry out a block together with the one that reads it, so a block knows that one.
 */
final class Block {

  /**
   * What is asked of the sources.
   *
   * @param items what is selected
   * @param conditions what must be true, joined by AND; those of joins too
   * @param filters those of them that leave rows out
   * @param groupBy what groups have in common
   * @param orderBy the order, with result columns replaced by what they are
   * @param orders further orders that rows are wanted in, for windows and DISTINCT
   * @param traits the rest
   */
  record Asked(
      List<Item> items,
      List<Expression> conditions,
      List<Expression> filters,
      List<Expression> groupBy,
      List<OrderTerm> orderBy,
      List<List<OrderTerm>> orders,
      Traits traits) {}

  /**
   * Which clauses there are.
   *
   * @param limited whether a LIMIT leaves rows out
   * @param aggregated whether rows are taken together
   * @param nested whether it is part of an expression
   */
  record Traits(boolean limited, boolean aggregated, boolean nested) {}

  private final @Nullable Block reader;
  private final String sql;
  private final Asked asked;
  private final List<BlockSource> sources = new ArrayList<>();
  private final List<Expression> natural = new ArrayList<>();

  /**
   * A block without sources as yet.
   *
   * @param reader the block that has this one behind FROM; null for none
   * @param sql the text that places refer to
   * @param asked what is asked
   */
  Block(@Nullable Block reader, String sql, Asked asked) {
    this.reader = reader;
    this.sql = sql;
    this.asked = asked;
  }

  @Nullable Block reader() {
    return reader;
  }

  String sql() {
    return sql;
  }

  Asked asked() {
    return asked;
  }

  List<BlockSource> sources() {
    return sources;
  }

  /** What must be true, joined by AND, with what NATURAL joins say without words. */
  List<Expression> conditions() {
    List<Expression> all = new ArrayList<>(asked.conditions());
    all.addAll(natural);
    return all;
  }

  /** Joins the sources from a number on with those before it, by the columns of the same names. */
  void joinNaturally(int from, int first) {
    for (BlockSource left : sources.subList(from, first)) {
      for (BlockSource right : sources.subList(first, sources.size())) {
        for (String column : left.columnNames()) {
          if (has(right, column)) {
            natural.add(BlockShape.equal(left.alias(), right.alias(), column));
          }
        }
      }
    }
  }

  /**
   * Whether all rows are read on purpose: neither here nor in what reads this are any left out. A
   * limit on groups leaves no rows out.
   */
  boolean readsAll() {
    for (Block block = this; block != null; block = block.reader) {
      Traits traits = block.asked.traits();
      if (block.leavesRowsOut(null) || (traits.limited() && !traits.aggregated())) {
        return false;
      }
    }
    return true;
  }

  /** Whether rows are left out by conditions, here or in what reads this. */
  boolean isFiltered() {
    return leavesRowsOut(null) || isFilteredAbove();
  }

  private boolean isFilteredAbove() {
    return reader != null && (reader.leavesRowsOut(this) || reader.isFilteredAbove());
  }

  /**
   * A join with what leaves rows out does so, too.
   *
   * @param but the query of a source that does not count; null for none
   */
  private boolean leavesRowsOut(@Nullable Block but) {
    return asked.filters().stream().anyMatch(filter -> Selection.choosesFew(this, filter))
        || sources.stream()
            .flatMap(source -> source.queries().stream())
            .filter(query -> query != but)
            .anyMatch(query -> query.asked.traits().limited() || query.leavesRowsOut(null));
  }

  /** Whether not all rows are wanted, here or in what reads this. */
  boolean isLimited() {
    return asked.traits().limited() || (reader != null && reader.isLimited());
  }

  /** Whether rows are taken together, here or in what reads this. */
  boolean isAggregated() {
    return asked.traits().aggregated() || (reader != null && reader.isAggregated());
  }

  /** The source that a column is of; null where it is none of these. */
  @Nullable BlockSource source(ColumnName column) {
    for (BlockSource source : sources) {
      boolean isNamed = SqlName.same(source.alias(), column.table());
      if (isNamed || (column.table().isEmpty() && has(source, column.name()))) {
        return source;
      }
    }
    return null;
  }

  private static boolean has(BlockSource source, String column) {
    Catalog.Relation table = source.table();
    return table != null
        ? table.indexOf(column) >= 0
        : source.queries().size() == 1 && source.queries().get(0).item(source, column) != null;
  }

  /** What this block gives as a column of a source that it stands for; null if unknown. */
  @Nullable Expression item(BlockSource source, String column) {
    List<Item> items = asked.items();
    for (int i = 0; i < source.columns().size() && i < items.size(); i++) {
      if (items.get(i).expression() == null) {
        return null;
      }
      if (SqlName.same(source.columns().get(i), column)) {
        return items.get(i).expression();
      }
    }
    return source.columns().isEmpty() ? item(column) : null;
  }

  private @Nullable Expression item(String column) {
    for (Item item : asked.items()) {
      Expression expression = item.expression();
      if (expression == null) {
        ColumnName starred = starred(item.starTable(), column);
        if (starred != null) {
          return starred;
        }
      } else if (SqlName.same(name(item), column)) {
        return expression;
      }
    }
    return null;
  }

  private @Nullable ColumnName starred(String table, String column) {
    for (BlockSource source : sources) {
      boolean isMeant = table.isEmpty() || SqlName.same(table, source.alias());
      if (isMeant && has(source, column)) {
        return new ColumnName(source.alias(), column, ColumnTracer.NOWHERE);
      }
    }
    return null;
  }

  /** The name of a result column; empty where it has none that is known. */
  static String name(Item item) {
    if (!item.alias().isEmpty()) {
      return item.alias();
    }
    return item.expression() instanceof ColumnName column ? column.name() : "";
  }
}
