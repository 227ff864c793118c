// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.advice.ColumnTracer.Place;
import dev.alcove.processor.advice.PlanNode.Kind;
import dev.alcove.processor.sql.tree.Expression;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Query.OrderTerm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the nodes of a plan: which of them read or sort more than the statement needs, over tables
 * that grow.
 *
 * <p>Left alone is what reads everything on purpose, what needs no more rows than it gives, what is
 * sorted among one key's rows or among rows that are equal otherwise, and what the triggers and
 * foreign keys of a write read: that is not of the statement's making.
 */
final class PlanJudge {

  /** What is sorted here are rows that are equal but for their keys: mostly one at a time. */
  private static final String TIES = "USE TEMP B-TREE FOR LAST TERM OF ORDER BY";

  private final TableFacts tables;
  private final SourceMatch match;
  private final List<Finding> findings = new ArrayList<>();

  private PlanJudge(TableFacts tables, Collection<Block> blocks) {
    this.tables = tables;
    this.match = new SourceMatch(tables, blocks);
  }

  /** What costs in the plan of a statement with these blocks. */
  static List<Finding> judge(List<PlanNode> plan, Collection<Block> blocks, TableFacts tables) {
    PlanJudge judge = new PlanJudge(tables, blocks);
    judge.siblings(plan, false);
    return List.copyOf(judge.findings);
  }

  /** A node, and the source that it reads. */
  private record Access(PlanNode node, BlockSource source) {}

  private void siblings(List<PlanNode> nodes, boolean nested) {
    List<Access> accesses = new ArrayList<>();
    for (PlanNode node : nodes) {
      if (node.isAccess()) {
        BlockSource source = match.find(node, nested);
        if (source != null) {
          accesses.add(new Access(node, source));
        }
      }
    }
    boolean sorts = nodes.stream().anyMatch(node -> node.kind() == Kind.SORT);
    boolean isInner = false;
    for (PlanNode node : nodes) {
      for (Access access : accesses) {
        if (access.node().equals(node)) {
          access(access, isInner, sorts);
        }
      }
      isInner |= node.isAccess() || (!node.children().isEmpty() && isLoop(node));
    }
    if (sorts) {
      List<Access> sorted = new ArrayList<>(accesses);
      nodes.stream().filter(PlanJudge::isLoop).forEach(node -> addSides(node, nested, sorted));
      sort(sorted, nodes);
    }
    for (PlanNode node : nodes) {
      // What an outer join adds in the end has to be looked for in everything.
      if (!node.detail().startsWith("RIGHT-JOIN ")) {
        siblings(node.children(), nested || node.detail().contains("SUBQUERY"));
      }
    }
  }

  /** Adds what the sides of an OR read, whose rows come together before they are sorted. */
  private void addSides(PlanNode either, boolean nested, List<Access> accesses) {
    for (PlanNode side : either.children()) {
      for (PlanNode node : side.children()) {
        BlockSource source = node.isAccess() ? match.find(node, nested) : null;
        if (source != null) {
          accesses.add(new Access(node, source));
        }
      }
    }
  }

  private static boolean isLoop(PlanNode node) {
    return node.detail().startsWith("MULTI-INDEX OR");
  }

  private void access(Access access, boolean isInner, boolean sorts) {
    BlockSource source = access.source();
    if (!tables.grows(source)) {
      return;
    }
    Block block = source.block();
    switch (access.node().kind()) {
      case AUTOMATIC -> add(Finding.Kind.AUTOMATIC_INDEX, source, true);
      case ENDS -> {
        if (!isOfRowIds(block)) {
          add(Finding.Kind.ENDS, source, false);
        }
      }
      case SCAN -> {
        boolean isPart = tables.isPartial(access.node().index());
        if (isInner && !isPart) {
          add(Finding.Kind.INNER_SCAN, source, true);
        } else if (!isPart && !block.readsAll() && block.isFiltered()) {
          // In the order of an index, the reading ends with the last row that is wanted.
          boolean ends = block.isLimited() && !sorts && !access.node().index().isEmpty();
          add(Finding.Kind.SCAN, source, !ends);
        }
      }
      default -> {
        // Reads what it needs.
      }
    }
  }

  /** Rows lie in the order of their ids, so the ends of these are at hand. */
  private boolean isOfRowIds(Block block) {
    return block.asked().orders().stream()
        .flatMap(List::stream)
        .allMatch(
            term ->
                ColumnTracer.origin(block, term.expression())
                    .filter(place -> tables.isRowId(place))
                    .isPresent());
  }

  private void sort(List<Access> accesses, List<PlanNode> nodes) {
    boolean isOne = accesses.stream().allMatch(this::isUnique);
    BlockSource first = sorted(accesses);
    boolean isWhole = first != null && first.block().readsAll() && !first.block().isLimited();
    if (first == null || isOne || isWhole) {
      return;
    }
    boolean onlyTies =
        nodes.stream()
            .filter(node -> node.kind() == Kind.SORT)
            .allMatch(node -> node.detail().equals(TIES));
    if (onlyTies && endsWithKey(first.block())) {
      return;
    }
    boolean showsFew = first.block().isLimited() && !first.block().isAggregated();
    add(Finding.Kind.SORT, first, showsFew && !first.block().isFiltered());
  }

  /** The table whose rows are sorted: that of the first term, if it can be told and it grows. */
  private @Nullable BlockSource sorted(List<Access> accesses) {
    BlockSource first = null;
    for (Access access : accesses) {
      BlockSource source = access.source();
      if (tables.grows(source)) {
        Block ordered = ordered(source.block());
        List<OrderTerm> order = ordered.asked().orderBy();
        if (!order.isEmpty()
            && ColumnTracer.sources(ordered, order.get(0).expression()).contains(source)) {
          return source;
        }
        first = first == null ? source : first;
      }
    }
    return first;
  }

  /** The block that says in which order the rows of another one are wanted. */
  private static Block ordered(Block block) {
    Block ordered = block;
    while (ordered.asked().orderBy().isEmpty() && ordered.reader() != null) {
      ordered = ordered.reader();
    }
    return ordered;
  }

  /** Whether the last thing that rows are sorted by is the key of their table. */
  private boolean endsWithKey(Block block) {
    Block ordered = ordered(block);
    List<OrderTerm> order = ordered.asked().orderBy();
    if (order.isEmpty()) {
      return false;
    }
    Expression last = order.get(order.size() - 1).expression();
    Place place = ColumnTracer.origin(ordered, last).orElse(null);
    if (place == null || !(place.expression() instanceof ColumnName column)) {
      return false;
    }
    BlockSource source = place.block().source(column);
    return source != null && tables.isKey(source, column.name());
  }

  private boolean isUnique(Access access) {
    int columns = tables.uniqueColumns(access.node(), access.source());
    return columns > 0 && access.node().isExact(columns);
  }

  private void add(Finding.Kind kind, BlockSource source, boolean always) {
    findings.add(new Finding(kind, source, always));
  }
}
