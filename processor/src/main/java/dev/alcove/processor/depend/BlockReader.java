// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Call;
import dev.alcove.processor.sql.tree.Expression.Exists;
import dev.alcove.processor.sql.tree.Expression.In;
import dev.alcove.processor.sql.tree.Expression.Subquery;
import dev.alcove.processor.sql.tree.Operands;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.Cte;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.Part;
import dev.alcove.processor.sql.tree.Query.Select;
import dev.alcove.processor.sql.tree.Query.Values;
import dev.alcove.processor.sql.tree.Statement;
import dev.alcove.processor.sql.tree.StatementReader;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every place where a query reads a table, itself, or through views and further queries. */
final class BlockReader {

  /** Views of views multiply; behind this many places nobody looks any more. */
  private static final int MOST_SOURCES = 500;

  /**
   * The common table expressions of one WITH.
   *
   * @param ctes what it defines
   * @param around the one around it; null for none
   * @param outer the block in an expression of which it stands; null for none
   */
  record Known(List<Cte> ctes, @Nullable Known around, @Nullable Block outer) {}

  /**
   * What a query reads.
   *
   * @param tables the places where it reads tables
   * @param first the block that gives its rows; null where there is no single one
   */
  record Found(List<BlockSource> tables, @Nullable Block first) {}

  private final Catalog catalog;
  private final List<BlockSource> tables = new ArrayList<>();

  /** Those that are being read: a recursive one names itself. */
  private final Set<Cte> running = Collections.newSetFromMap(new IdentityHashMap<>());

  private @Nullable Block first;
  private int count;

  private BlockReader(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Reads a text; empty where it cannot be read. */
  static Optional<Found> read(String sql, Catalog catalog) {
    if (!(StatementReader.read(sql).orElse(null) instanceof Statement.Reading reading)) {
      return Optional.empty();
    }
    BlockReader reader = new BlockReader(catalog);
    reader.query(reading.query(), null, null, null);
    List<Part> parts = reading.query().parts();
    boolean isSimple = parts.size() == 1 && parts.get(0) instanceof Select;
    return reader.isFull()
        ? Optional.empty()
        : Optional.of(new Found(reader.tables, isSimple ? reader.first : null));
  }

  Catalog catalog() {
    return catalog;
  }

  /** Counts a source. */
  void add(BlockSource source) {
    count++;
    if (source.table() != null) {
      tables.add(source);
    }
  }

  boolean isFull() {
    return count > MOST_SOURCES;
  }

  /** Gives up, for there is something that cannot be read. */
  void giveUp() {
    count = MOST_SOURCES + 1;
  }

  /** Whether a common table expression is not being read yet. */
  boolean begin(Cte cte) {
    return running.add(cte);
  }

  void end(Cte cte) {
    running.remove(cte);
  }

  void query(
      Query query, @Nullable Known around, @Nullable Block outer, @Nullable BlockSource reader) {
    Known known = query.ctes().isEmpty() ? around : new Known(query.ctes(), around, outer);
    boolean isSimple = query.parts().size() == 1;
    for (Part part : query.parts()) {
      if (part instanceof Select select) {
        boolean isRowByRow = reader != null && isSimple && isRowByRow(query, select);
        Block block = new Block(select, outer, isRowByRow ? reader : null);
        if (first == null) {
          first = block;
        }
        if (isRowByRow && reader != null) {
          reader.stand(block);
        }
        select(query, block, known);
      } else {
        for (List<Expression> row : ((Values) part).rows()) {
          row.forEach(value -> expression(value, outer, known));
        }
      }
    }
  }

  /** Whether a condition on what a query gives is one on the rows of its sources. */
  private static boolean isRowByRow(Query query, Select select) {
    List<Call> calls = new ArrayList<>();
    for (Expression place : behindGroups(query, select)) {
      Operands.visit(
          place,
          each -> {
            if (each instanceof Call call) {
              calls.add(call);
            }
          });
    }
    // Without GROUP BY an aggregate sees all rows; any function may be one, for all we know.
    boolean seesAll = select.groupBy().isEmpty() && !calls.isEmpty();
    boolean hasWindow = calls.stream().anyMatch(call -> call.window() != null);
    return query.limit() == null && !hasWindow && !seesAll;
  }

  /** Where aggregates and windows may stand. */
  private static List<Expression> behindGroups(Query query, Select select) {
    List<Expression> places = new ArrayList<>(query.orderExpressions());
    for (Item item : select.items()) {
      if (item.expression() != null) {
        places.add(item.expression());
      }
    }
    if (select.having() != null) {
      places.add(select.having());
    }
    return places;
  }

  private void select(Query query, Block block, @Nullable Known known) {
    Select select = block.select();
    List<Filter> where = Filter.of(select.where(), block);
    block.always().addAll(where);
    if (select.from() != null) {
      new BlockSourceReader(this, block, known).read(select.from(), where);
    }
    behindGroups(query, select).forEach(each -> expression(each, block, known));
    select.groupBy().forEach(each -> expression(each, block, known));
    select.windows().values().stream()
        .flatMap(window -> window.parts().stream())
        .forEach(each -> expression(each, block, known));
    expression(select.where(), block, known);
    expression(query.limit(), block, known);
    expression(query.offset(), block, known);
  }

  /** Finds the queries in an expression. */
  void expression(@Nullable Expression whole, @Nullable Block block, @Nullable Known known) {
    if (whole == null) {
      return;
    }
    Operands.visit(
        whole,
        each -> {
          if (each instanceof Subquery subquery) {
            query(subquery.query(), known, block, null);
          } else if (each instanceof Exists exists) {
            query(exists.query(), known, block, null);
          } else if (each instanceof In in && in.query() != null) {
            query(in.query(), known, block, null);
          }
        });
  }
}
