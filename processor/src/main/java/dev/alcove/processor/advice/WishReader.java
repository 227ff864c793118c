// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.advice.ColumnTracer.Place;
import dev.alcove.processor.advice.Wishes.Sorted;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.Between;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.Collate;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.In;
import dev.alcove.processor.sql.tree.Expression.Like;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.Expression.NullTest;
import dev.alcove.processor.sql.tree.Expression.Row;
import dev.alcove.processor.sql.tree.Operands;
import dev.alcove.processor.sql.tree.Query.Item;
import dev.alcove.processor.sql.tree.Query.OrderTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads out of the blocks of a statement what an index on one source should have. */
final class WishReader {

  private static final Set<String> EQUALITIES = Set.of("=", "IS");
  private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=");

  /** The beginning of a pattern that names what it wants. */
  private static final Pattern KNOWN_START = Pattern.compile("(?s)[^%_*?\\[].*");

  private final BlockSource source;
  private final Wishes wishes = new Wishes();

  private WishReader(BlockSource source) {
    this.source = source;
  }

  /** The wishes that concern a source, out of its block and of all that read it. */
  static Wishes read(BlockSource source) {
    WishReader reader = new WishReader(source);
    for (Block block = source.block(); block != null; block = block.reader()) {
      for (Expression condition : block.conditions()) {
        reader.condition(block, condition, reader.wishes);
      }
      for (Expression condition : block.conditions()) {
        reader.constant(block, condition);
      }
      reader.orders(block);
    }
    reader.columns();
    return reader.wishes;
  }

  private void condition(Block block, Expression condition, Wishes found) {
    if (condition instanceof Binary binary) {
      binary(block, binary, found);
    } else if (condition instanceof Between between && !between.negated()) {
      if (isValue(block, between.low()) && isValue(block, between.high())) {
        entry(block, between.operand()).ifPresent(found.ranges()::add);
      }
    } else if (condition instanceof In in && !in.negated()) {
      in(block, in, found);
    } else if (condition instanceof NullTest test) {
      Set<String> kind = test.negated() ? found.ranges() : found.equal();
      entry(block, test.operand()).ifPresent(kind::add);
    } else if (condition instanceof Like like && !like.negated()) {
      like(block, like, found);
    }
  }

  private void binary(Block block, Binary binary, Wishes found) {
    if (binary.operator().equals("OR")) {
      alternatives(block, binary, found);
    } else if (EQUALITIES.contains(binary.operator())) {
      compared(block, binary, found.equal());
    } else if (COMPARISONS.contains(binary.operator())) {
      if (binary.left() instanceof Row row && binary.right() instanceof Row) {
        rowOrder(block, row, found);
      } else {
        compared(block, binary, found.ranges());
      }
    }
  }

  private void compared(Block block, Binary binary, Set<String> kind) {
    if (binary.left() instanceof Row left
        && binary.right() instanceof Row right
        && left.values().size() == right.values().size()) {
      for (int i = 0; i < left.values().size(); i++) {
        sides(block, left.values().get(i), right.values().get(i), kind);
      }
    } else {
      sides(block, binary.left(), binary.right(), kind);
    }
  }

  private void sides(Block block, Expression left, Expression right, Set<String> kind) {
    String collation = collation(block, left, right);
    if (isValue(block, right)) {
      entry(block, left).map(entry -> collated(block, left, entry, collation)).ifPresent(kind::add);
    } else if (isValue(block, left)) {
      entry(block, right)
          .map(entry -> collated(block, right, entry, collation))
          .ifPresent(kind::add);
    }
  }

  /** How two values are compared: as COLLATE says, else as the first column that there is. */
  private static String collation(Block block, Expression left, Expression right) {
    for (Expression side : List.of(left, right)) {
      if (side instanceof Collate collate) {
        return collate.collation();
      }
    }
    for (Expression side : List.of(left, right)) {
      String collation = ColumnTracer.collation(block, side);
      if (!collation.isEmpty()) {
        return collation;
      }
    }
    return "";
  }

  /** An entry of an index that is compared like that. */
  private static String collated(
      Block block, Expression expression, String entry, String collation) {
    boolean isSame =
        collation.isEmpty()
            || expression instanceof Collate
            || SqlName.same(collation, ColumnTracer.collation(block, expression));
    boolean isPlain = SqlName.same(collation, "BINARY") && !(expression instanceof ColumnName);
    return isSame || isPlain ? entry : entry + " COLLATE " + collation;
  }

  /** A comparison of rows is a place in an order. */
  private void rowOrder(Block block, Row row, Wishes found) {
    List<OrderTerm> terms =
        row.values().stream().map(value -> new OrderTerm(value, false)).toList();
    order(block, terms, found);
    row.values().stream()
        .limit(1)
        .forEach(first -> entry(block, first).ifPresent(found.ranges()::add));
  }

  private void in(Block block, In in, Wishes found) {
    List<Expression> list = in.list() == null ? List.of() : in.list();
    if (list.stream().allMatch(value -> isValue(block, value))) {
      List<Expression> operands =
          in.operand() instanceof Row row ? row.values() : List.of(in.operand());
      operands.forEach(operand -> entry(block, operand).ifPresent(found.listed()::add));
    }
  }

  /** Only a pattern that is known while compiling, and begins with something known, is a range. */
  private void like(Block block, Like like, Wishes found) {
    if (like.pattern() instanceof Literal pattern
        && KNOWN_START.matcher(pattern.text()).matches()) {
      boolean ignoresCase = like.operator().equals("LIKE");
      entry(block, like.left())
          .filter(entry -> ignoresCase || like.operator().equals("GLOB"))
          .map(entry -> ignoresCase ? entry + " COLLATE NOCASE" : entry)
          .ifPresent(found.ranges()::add);
    }
  }

  private void alternatives(Block block, Binary or, Wishes found) {
    List<String> entries = new ArrayList<>();
    for (Expression side : BlockShape.disjuncts(or)) {
      Wishes one = new Wishes();
      BlockShape.conjuncts(side).forEach(condition -> condition(block, condition, one));
      Optional<String> entry =
          List.of(one.equal(), one.listed(), one.ranges()).stream()
              .flatMap(Set::stream)
              .findFirst();
      if (entry.isEmpty()) {
        return;
      }
      if (!entries.contains(entry.get())) {
        entries.add(entry.get());
      }
    }
    found.alternatives().add(entries);
  }

  /** Whether an expression has a value before the source is read. */
  private boolean isValue(Block block, Expression expression) {
    return !ColumnTracer.sources(block, expression).contains(source);
  }

  private Optional<String> entry(Block block, Expression expression) {
    if (expression instanceof Collate collate) {
      return entry(block, collate.operand())
          .map(entry -> entry + " COLLATE " + collate.collation());
    }
    // A plus before a column is how people keep SQLite from using an index.
    boolean isKeptOut =
        expression instanceof Expression.Unary unary && unary.operator().equals("+");
    return isKeptOut
        ? Optional.empty()
        : ColumnTracer.origin(block, expression)
            .flatMap(place -> ColumnTracer.entry(place, source));
  }

  /** Conditions that are the same at each call can limit an index. */
  private void constant(Block block, Expression condition) {
    boolean isPlain = block == source.block() && !(condition instanceof Expression.Exists);
    if (!isPlain) {
      return;
    }
    Optional<String> text = ColumnTracer.entry(new Place(block, condition), source);
    text.ifPresent(
        predicate -> {
          wishes.constants().add(predicate);
          Wishes own = new Wishes();
          condition(block, condition, own);
          if (condition instanceof ColumnName) {
            own.equal().add(predicate); // true or false, and nothing to look up
          }
          wishes.constantEntries().addAll(own.equal());
          if (isOne(condition)) {
            wishes.ones().addAll(own.equal());
          }
        });
  }

  private static boolean isOne(Expression condition) {
    return condition instanceof ColumnName
        || (condition instanceof Binary binary
            && binary.right() instanceof Literal literal
            && (literal.text().equals("1") || SqlName.same(literal.text(), "TRUE")));
  }

  private void orders(Block block) {
    Block.Asked asked = block.asked();
    order(block, asked.orderBy(), wishes);
    order(block, asked.groupBy().stream().map(term -> new OrderTerm(term, false)).toList(), wishes);
    asked.orders().forEach(order -> order(block, order, wishes));
  }

  /** As many terms of an order as are of the source. */
  private void order(Block block, List<OrderTerm> terms, Wishes found) {
    List<Sorted> order = new ArrayList<>();
    for (OrderTerm term : terms) {
      Optional<String> entry = entry(block, term.expression());
      if (entry.isEmpty()) {
        break;
      }
      order.add(new Sorted(entry.get(), term.descending()));
    }
    if (!order.isEmpty() && !found.orders().contains(order)) {
      found.orders().add(order);
    }
  }

  /** The columns that are read, where the block names them one by one. */
  private void columns() {
    Block block = source.block();
    if (block.asked().items().isEmpty()) {
      return; // a write, which needs whole rows
    }
    Set<String> read = wishes.read();
    List<Expression> expressions = new ArrayList<>(block.conditions());
    expressions.addAll(block.asked().groupBy());
    block.asked().orderBy().forEach(term -> expressions.add(term.expression()));
    for (Item item : block.asked().items()) {
      if (item.expression() == null) {
        return;
      }
      expressions.add(item.expression());
    }
    for (Expression expression : expressions) {
      Operands.visit(
          expression,
          part -> {
            if (part instanceof ColumnName) {
              entry(block, part).ifPresent(read::add);
            }
          });
    }
  }
}
