// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import dev.alcove.processor.depend.BlockReader.Known;
import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Query.Cte;
import dev.alcove.processor.sql.tree.Source;
import dev.alcove.processor.sql.tree.Source.Kind;
import dev.alcove.processor.sql.tree.Statement;
import dev.alcove.processor.sql.tree.StatementReader;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind one FROM, and which conditions the rows of each source must fulfil. A
 * condition of WHERE, which NULL does not fulfil either, counts for all sources; one of an inner
 * join for both of its sides; one of an outer join for the side that it may leave out.
 */
final class BlockSourceReader {

  private static final Span NOWHERE = new Span(0, 0);

  private final BlockReader queries;
  private final Block block;
  private final @Nullable Known known;

  BlockSourceReader(BlockReader queries, Block block, @Nullable Known known) {
    this.queries = queries;
    this.block = block;
    this.known = known;
  }

  /** Reads all sources of the block. */
  void read(Source source, List<Filter> where) {
    add(source, where, true);
  }

  /**
   * Adds a source.
   *
   * @param filters what its rows must fulfil to count
   * @param isSpine whether what it leaves out stays out
   */
  private List<BlockSource> add(Source source, List<Filter> filters, boolean isSpine) {
    if (source instanceof Source.Joined joined) {
      return join(joined, filters, isSpine);
    }
    return List.of(
        source instanceof Source.Named named
            ? named(named, filters)
            : nested((Source.Nested) source, filters));
  }

  private List<BlockSource> join(Source.Joined joined, List<Filter> filters, boolean isSpine) {
    Kind kind = joined.kind();
    List<Filter> own = Filter.of(joined.on(), block);
    boolean rightMayMiss = kind == Kind.LEFT || kind == Kind.FULL;
    boolean leftMayMiss = kind == Kind.RIGHT || kind == Kind.FULL;
    List<Filter> left = new ArrayList<>(filters);
    List<Filter> right = new ArrayList<>(filters);
    if (kind == Kind.INNER || kind == Kind.RIGHT) {
      left.addAll(own);
    }
    if (kind == Kind.INNER || kind == Kind.LEFT) {
      right.addAll(own);
    }
    if (kind == Kind.INNER && isSpine) {
      block.always().addAll(own);
    }
    List<BlockSource> sources = new ArrayList<>(add(joined.left(), left, isSpine && !leftMayMiss));
    List<BlockSource> added = add(joined.right(), right, isSpine && !rightMayMiss);
    merge(joined, sources, added);
    sources.addAll(added);
    queries.expression(joined.on(), block, known);
    return sources;
  }

  /** Columns of the same name that are equal, and of which there is one only from here on. */
  private void merge(Source.Joined joined, List<BlockSource> left, List<BlockSource> right) {
    boolean isPlain = joined.kind() == Kind.INNER || joined.kind() == Kind.LEFT;
    if (joined.natural() || (!joined.using().isEmpty() && !isPlain)) {
      block.blur();
      return;
    }
    for (String column : joined.using()) {
      block.merge(column);
      List<BlockSource> owners =
          left.stream().filter(source -> source.place(column) != null).toList();
      if (left.stream().noneMatch(BlockSource::isUnknown) && !owners.isEmpty()) {
        String alias = owners.get(0).alias();
        Filter equal = new Filter(equality(alias, right.get(0).alias(), column), block);
        right.forEach(source -> source.filters().add(equal));
        if (joined.kind() == Kind.INNER) {
          left.forEach(source -> source.filters().add(equal));
        }
      }
    }
  }

  private static Expression equality(String left, String right, String column) {
    return new Binary(
        "=",
        new ColumnName(left, column, NOWHERE),
        new ColumnName(right, column, NOWHERE),
        NOWHERE);
  }

  private BlockSource added(BlockSource source) {
    block.sources().add(source);
    queries.add(source);
    return source;
  }

  private BlockSource nested(Source.Nested nested, List<Filter> filters) {
    BlockSource source = added(new BlockSource(block, nested.alias(), null, List.of(), filters));
    if (!queries.isFull()) {
      queries.query(nested.query(), known, block.outer(), source);
    }
    return source;
  }

  private BlockSource named(Source.Named named, List<Filter> filters) {
    if (named.arguments() != null) {
      named.arguments().forEach(argument -> queries.expression(argument, block, known));
    }
    for (Known each = known; each != null && named.schema().isEmpty(); each = each.around()) {
      for (Cte cte : each.ctes()) {
        if (SqlName.same(cte.name(), named.name())) {
          return cte(cte, each, named.alias(), filters);
        }
      }
    }
    Catalog.Relation relation = queries.catalog().find(named.name());
    return relation == null || relation.kind() == Catalog.Kind.VIEW
        ? view(relation, named.alias(), filters)
        : added(new BlockSource(block, named.alias(), relation, List.of(), filters));
  }

  private BlockSource cte(Cte cte, Known with, String alias, List<Filter> filters) {
    BlockSource source = added(new BlockSource(block, alias, null, cte.columns(), filters));
    if (!queries.isFull() && queries.begin(cte)) {
      queries.query(cte.query(), with, with.outer(), source);
      queries.end(cte);
    }
    return source;
  }

  /** A view; or something that is no table at all, such as a table-valued function. */
  private BlockSource view(Catalog.@Nullable Relation view, String alias, List<Filter> filters) {
    List<String> names =
        view == null ? List.of() : view.columns().stream().map(Catalog.Column::name).toList();
    BlockSource source = added(new BlockSource(block, alias, null, names, filters));
    if (view != null && !queries.isFull()) {
      if (StatementReader.read(select(view.sql())).orElse(null)
          instanceof Statement.Reading reading) {
        queries.query(reading.query(), null, null, source);
      } else {
        queries.giveUp();
      }
    }
    return source;
  }

  /** What follows the first AS: before it there are only names. */
  private static String select(String sql) {
    for (Token token : Tokenizer.significant(sql)) {
      if (token.kind() == TokenKind.WORD && SqlName.same(token.text(sql), "AS")) {
        return sql.substring(token.end());
      }
    }
    return "";
  }
}
