// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sql.Span;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.TokenKind;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Operands;
import dev.alcove.processor.sqlite.Catalog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows columns of sub-selects and views to the tables that they come from. */
final class ColumnTracer {

  /** Where a name that stands behind a star would be. */
  static final Span NOWHERE = new Span(0, 0);

  private ColumnTracer() {}

  /**
   * An expression and the block that it is an expression of.
   *
   * @param block the block
   * @param expression the expression
   */
  record Place(Block block, Expression expression) {}

  /** Where a value comes from in the end; empty for a column of a query outside of these. */
  static Optional<Place> origin(Block block, Expression expression) {
    Block at = block;
    Expression value = expression;
    while (value instanceof ColumnName column) {
      BlockSource source = at.source(column);
      if (source == null) {
        return Optional.empty();
      }
      if (source.table() != null) {
        return Optional.of(new Place(at, value));
      }
      if (source.queries().size() != 1) {
        return Optional.empty();
      }
      Expression inner = source.queries().get(0).item(source, column.name());
      if (inner == null) {
        return Optional.empty();
      }
      at = source.queries().get(0);
      value = inner;
    }
    return Optional.of(new Place(at, value));
  }

  /** How the values of a table's column are compared; empty for what is no such column. */
  static String collation(Block block, Expression expression) {
    Place place = origin(block, expression).orElse(null);
    if (place == null || !(place.expression() instanceof ColumnName column)) {
      return "";
    }
    BlockSource source = place.block().source(column);
    int index =
        source == null || source.table() == null ? -1 : source.table().indexOf(column.name());
    return source == null || source.table() == null || index < 0
        ? ""
        : source.table().columns().get(index).collation();
  }

  /** The tables' sources whose columns are part of an expression. */
  static Set<BlockSource> sources(Block block, Expression expression) {
    Set<BlockSource> sources = new LinkedHashSet<>();
    Operands.visit(
        expression,
        part -> {
          if (part instanceof ColumnName) {
            origin(block, part).ifPresent(place -> add(place, sources));
          }
        });
    return sources;
  }

  private static void add(Place place, Set<BlockSource> sources) {
    if (place.expression() instanceof ColumnName column) {
      BlockSource source = place.block().source(column);
      if (source != null) {
        sources.add(source);
      }
    } else {
      sources.addAll(sources(place.block(), place.expression()));
    }
  }

  /**
   * An expression as it would stand in an index on the only table that it is made of; empty where
   * it is made of more, or of variables.
   */
  static Optional<String> entry(Place place, BlockSource source) {
    Set<BlockSource> sources = sources(place.block(), place.expression());
    if (place.block() != source.block() || !sources.equals(Set.of(source))) {
      return Optional.empty();
    }
    Catalog.Relation table = source.table();
    if (place.expression() instanceof ColumnName column) {
      int index = table == null ? -1 : table.indexOf(column.name());
      return table == null || index < 0
          ? Optional.empty()
          : Optional.of(SqlName.quoteIfNeeded(table.columns().get(index).name()));
    }
    return unqualified(place.expression().span().of(source.block().sql()));
  }

  /** The text with names of columns alone, blanks as they are; empty if it has variables. */
  private static Optional<String> unqualified(String sql) {
    List<Token> tokens = Tokenizer.significant(sql);
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean isSelect = SqlName.same(token.text(sql), "SELECT");
      if (isVariable(token) || isSelect) {
        return Optional.empty();
      }
      boolean isQualifier = i + 1 < tokens.size() && tokens.get(i + 1).kind() == TokenKind.DOT;
      if (isQualifier) {
        i++;
        text.append(token.start() > end ? " " : "");
        end = tokens.get(i).end();
      } else {
        text.append(token.start() > end ? " " : "").append(token.text(sql));
        end = token.end();
      }
    }
    return Optional.of(text.toString());
  }

  private static boolean isVariable(Token token) {
    return token.kind() == TokenKind.VARIABLE || token.kind() == TokenKind.POSITIONAL;
  }
}
