// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Operands;
import dev.alcove.processor.sql.tree.Query;
import dev.alcove.processor.sql.tree.Query.Cte;
import dev.alcove.processor.sql.tree.Query.OrderTerm;
import dev.alcove.processor.sql.tree.Query.Select;
import dev.alcove.processor.sql.tree.Source;
import dev.alcove.processor.sql.tree.Statement;
import dev.alcove.processor.sql.tree.StatementReader;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of a statement: its SELECTs, those of views and of WITH, and what a write finds.
 */
final class BlockReader {

  /** Views upon views multiply; nobody reads more than this in one statement. */
  private static final int MOST = 200;

  private final Catalog catalog;
  private final Map<String, String> views;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Object> running = Collections.newSetFromMap(new IdentityHashMap<>());

  private BlockReader(Catalog catalog, Map<String, String> views) {
    this.catalog = catalog;
    this.views = views;
  }

  /**
   * The blocks of a statement, outer ones first; none where its text cannot be read.
   *
   * @param sql the statement
   * @param catalog the tables and views
   * @param views the SELECT of each view, by names in lower case
   */
  static List<Block> read(String sql, Catalog catalog, Map<String, String> views) {
    Optional<Statement> statement = StatementReader.read(sql);
    BlockReader reader = new BlockReader(catalog, views);
    statement.ifPresent(found -> reader.read(found, sql));
    return List.copyOf(reader.blocks);
  }

  /**
   * A query that WITH defines.
   *
   * @param cte the query
   * @param home what else is defined where it stands
   * @param sql the text that it is part of
   */
  private record Defined(Cte cte, Map<String, Defined> home, String sql) {}

  private void read(Statement statement, String sql) {
    if (statement instanceof Statement.Reading reading) {
      query(reading.query(), null, Map.of(), sql, false);
    } else if (statement instanceof Statement.Insert insert) {
      Map<String, Defined> ctes = with(insert.ctes(), Map.of(), sql);
      if (insert.rows() != null) {
        query(insert.rows(), null, ctes, sql, false);
      }
      insert
          .conflicts()
          .forEach(conflict -> values(conflict.assignments()).forEach(v -> inner(v, ctes, sql)));
    } else if (statement instanceof Statement.Update update) {
      Map<String, Defined> ctes = with(update.ctes(), Map.of(), sql);
      Block block = write(update.target(), update.where(), ctes, sql);
      if (update.from() != null) {
        sources(update.from(), block, ctes);
      }
      values(update.assignments()).forEach(value -> inner(value, ctes, sql));
    } else if (statement instanceof Statement.Delete delete) {
      write(delete.target(), delete.where(), with(delete.ctes(), Map.of(), sql), sql);
    }
  }

  private static List<Expression> values(List<Statement.Assignment> assignments) {
    return assignments.stream().map(Statement.Assignment::value).toList();
  }

  private Block write(
      Source target, @Nullable Expression where, Map<String, Defined> ctes, String sql) {
    Block block = new Block(null, sql, BlockShape.ofWrite(where));
    blocks.add(block);
    sources(target, block, ctes);
    if (where != null) {
      inner(where, ctes, sql);
    }
    return block;
  }

  private static Map<String, Defined> with(List<Cte> ctes, Map<String, Defined> outer, String sql) {
    if (ctes.isEmpty()) {
      return outer;
    }
    Map<String, Defined> all = new HashMap<>(outer);
    ctes.forEach(cte -> all.put(SqlName.fold(cte.name()), new Defined(cte, all, sql)));
    return all;
  }

  private List<Block> query(
      Query query, @Nullable Block reader, Map<String, Defined> outer, String sql, boolean nested) {
    Map<String, Defined> ctes = with(query.ctes(), outer, sql);
    List<Block> parts = new ArrayList<>();
    for (Query.Part part : query.parts()) {
      if (part instanceof Select select && blocks.size() < MOST) {
        Block block = new Block(reader, sql, BlockShape.of(select, query, nested));
        blocks.add(block);
        parts.add(block);
        if (select.from() != null) {
          sources(select.from(), block, ctes);
        }
        expressions(select).forEach(expression -> inner(expression, ctes, sql));
      }
    }
    query.orderBy().stream()
        .map(OrderTerm::expression)
        .forEach(expression -> inner(expression, ctes, sql));
    return parts.size() == query.parts().size() ? parts : List.of();
  }

  private static List<Expression> expressions(Select select) {
    List<Expression> all = new ArrayList<>();
    select.items().stream().map(Query.Item::expression).forEach(item -> add(item, all));
    add(select.where(), all);
    all.addAll(select.groupBy());
    add(select.having(), all);
    return all;
  }

  private static void add(@Nullable Expression expression, List<Expression> all) {
    if (expression != null) {
      all.add(expression);
    }
  }

  /** Reads the queries inside of an expression. */
  private void inner(Expression expression, Map<String, Defined> ctes, String sql) {
    Operands.visit(
        expression,
        part -> {
          Query query =
              part instanceof Expression.Subquery subquery
                  ? subquery.query()
                  : part instanceof Expression.Exists exists
                      ? exists.query()
                      : part instanceof Expression.In in ? in.query() : null;
          if (query != null) {
            query(query, null, ctes, sql, true);
          }
        });
  }

  private void sources(Source source, Block block, Map<String, Defined> ctes) {
    if (source instanceof Source.Joined joined) {
      int from = block.sources().size();
      sources(joined.left(), block, ctes);
      int first = block.sources().size();
      sources(joined.right(), block, ctes);
      if (joined.natural()) {
        block.joinNaturally(from, first);
      }
      if (joined.on() != null) {
        inner(joined.on(), ctes, block.sql());
      }
    } else if (source instanceof Source.Nested nested) {
      BlockSource found =
          new BlockSource(block, nested.alias(), null, List.of(), ColumnTracer.NOWHERE);
      block.sources().add(found);
      found.queries().addAll(query(nested.query(), block, ctes, block.sql(), false));
    } else if (source instanceof Source.Named named) {
      named(named, block, ctes);
    }
  }

  private void named(Source.Named named, Block block, Map<String, Defined> ctes) {
    Defined defined = named.schema().isEmpty() ? ctes.get(SqlName.fold(named.name())) : null;
    Catalog.Relation relation = catalog.find(named.name());
    String view = views.get(SqlName.fold(named.name()));
    if (defined != null) {
      BlockSource source = add(block, named, null, defined.cte().columns());
      derived(source, defined.cte(), defined);
    } else if (view != null) {
      BlockSource source = add(block, named, null, List.of());
      if (StatementReader.read(view).orElse(null) instanceof Statement.Reading reading) {
        Cte whole = new Cte(named.name(), List.of(), reading.query(), ColumnTracer.NOWHERE);
        derived(source, view, new Defined(whole, Map.of(), view));
      }
    } else if (relation != null && relation.kind() == Catalog.Kind.TABLE) {
      add(block, named, relation, List.of());
    } else {
      add(block, named, null, List.of());
    }
  }

  private static BlockSource add(
      Block block, Source.Named named, Catalog.@Nullable Relation table, List<String> columns) {
    BlockSource source = new BlockSource(block, named.alias(), table, columns, named.span());
    block.sources().add(source);
    return source;
  }

  /** Reads what a source stands for, but not again inside of itself. */
  private void derived(BlockSource source, Object key, Defined defined) {
    if (running.add(key)) {
      source
          .queries()
          .addAll(
              query(defined.cte().query(), source.block(), defined.home(), defined.sql(), false));
      running.remove(key);
    }
  }
}
