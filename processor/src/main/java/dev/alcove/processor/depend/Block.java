// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A SELECT, with its sources and with what surrounds it. */
final class Block {

  private final Select select;
  private final @Nullable Block outer;
  private final @Nullable BlockSource reader;
  private final List<BlockSource> sources = new ArrayList<>();

  /** Conditions that hold for every row that this block gives. */
  private final List<Filter> always = new ArrayList<>();

  /** Columns that a join has merged, folded: the first source has them. */
  private final Set<String> merged = new HashSet<>();

  /** Whether some names may stand for columns of several sources at once. */
  private boolean isBlurred;

  /**
   * A block without sources as yet.
   *
   * @param select the SELECT
   * @param outer the block in an expression of which it stands; null for none
   * @param reader the source of another block that each of its rows is a row of; null for none
   */
  Block(Select select, @Nullable Block outer, @Nullable BlockSource reader) {
    this.select = select;
    this.outer = outer;
    this.reader = reader;
  }

  Select select() {
    return select;
  }

  @Nullable Block outer() {
    return outer;
  }

  @Nullable BlockSource reader() {
    return reader;
  }

  List<BlockSource> sources() {
    return sources;
  }

  List<Filter> always() {
    return always;
  }

  void merge(String column) {
    merged.add(SqlName.fold(column));
  }

  void blur() {
    isBlurred = true;
  }

  /** The column that an expression is; null for any other expression, and in doubt. */
  @Nullable Place place(@Nullable Expression expression) {
    return expression instanceof ColumnName name ? place(name) : null;
  }

  private @Nullable Place place(ColumnName name) {
    for (Block block = this; block != null; block = block.outer) {
      List<Place> found = new ArrayList<>();
      for (BlockSource source : block.sources) {
        boolean isMeant = name.table().isEmpty() || SqlName.same(source.alias(), name.table());
        if (isMeant && source.isUnknown()) {
          return null;
        }
        Place place = isMeant ? source.place(name.name()) : null;
        if (place != null) {
          found.add(place);
        }
      }
      if (!found.isEmpty()) {
        boolean isMerged = block.merged.contains(SqlName.fold(name.name()));
        boolean isBare = name.table().isEmpty();
        boolean isClear = found.size() == 1 || (isBare && isMerged);
        return isClear && !(isBare && block.isBlurred) ? found.get(0) : null;
      }
    }
    return null;
  }

  /** The columns it gives; null if unknown. */
  @Nullable List<Output> outputs() {
    List<Output> outputs = new ArrayList<>();
    for (Item item : select.items()) {
      Expression expression = item.expression();
      if (expression == null) {
        if (!addStar(item.starTable(), outputs)) {
          return null;
        }
      } else {
        outputs.add(new Output(name(item, expression), grouped(expression)));
      }
    }
    return outputs;
  }

  private boolean addStar(String table, List<Output> outputs) {
    if (table.isEmpty() && (isBlurred || !merged.isEmpty())) {
      return false;
    }
    for (BlockSource source : sources) {
      if (table.isEmpty() || SqlName.same(source.alias(), table)) {
        List<String> names = source.starred();
        if (names == null) {
          return false;
        }
        boolean isGrouped = !select.groupBy().isEmpty();
        names.forEach(each -> outputs.add(new Output(each, isGrouped ? null : source.place(each))));
      }
    }
    return true;
  }

  /** Behind a grouping only what rows are grouped by is the column that it was. */
  private @Nullable Place grouped(Expression expression) {
    Place place = place(expression);
    boolean isGroup =
        select.groupBy().isEmpty()
            || select.groupBy().stream()
                .anyMatch(term -> place != null && place.equals(place(term)));
    return isGroup ? place : null;
  }

  private static String name(Item item, Expression expression) {
    if (!item.alias().isEmpty()) {
      return item.alias();
    }
    return expression instanceof ColumnName column ? column.name() : "";
  }
}
