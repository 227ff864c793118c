// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source that a node of a plan reads. A plan names the alias; where several sources have
 * the same one, the node gets that which it fits best: a scan one that reads everything, a search
 * one with conditions on the columns that are looked up.
 */
final class SourceMatch {

  private final TableFacts tables;
  private final Map<String, List<BlockSource>> sources = new HashMap<>();
  private final Set<BlockSource> found = new HashSet<>();

  SourceMatch(TableFacts tables, Collection<Block> blocks) {
    this.tables = tables;
    for (Block block : blocks) {
      for (BlockSource source : block.sources()) {
        sources
            .computeIfAbsent(SqlName.fold(source.alias()), name -> new ArrayList<>())
            .add(source);
      }
    }
  }

  /** The source that a node reads, each once if possible; null if it is none of the statement's. */
  @Nullable BlockSource find(PlanNode node, boolean nested) {
    BlockSource best = null;
    int bestFit = Integer.MIN_VALUE;
    for (BlockSource source : sources.getOrDefault(SqlName.fold(node.name()), List.of())) {
      int fit = fit(node, source, nested);
      if (fit > bestFit) {
        best = source;
        bestFit = fit;
      }
    }
    if (best != null) {
      found.add(best);
    }
    return best;
  }

  private int fit(PlanNode node, BlockSource source, boolean nested) {
    Table indexed = tables.tableOfIndex(node.index());
    Catalog.Relation table = source.table();
    boolean isOther =
        indexed != null && (table == null || !SqlName.same(indexed.name(), table.name()));
    boolean fits =
        node.kind() == PlanNode.Kind.SEARCH ? seeks(node, source) : source.block().readsAll();
    return (isOther ? -8 : 0)
        + (found.contains(source) ? -4 : 0)
        + (fits ? 2 : 0)
        + (source.block().asked().traits().nested() == nested ? 1 : 0);
  }

  /** Whether the source has a condition on what is looked up; on row ids nobody can tell. */
  private static boolean seeks(PlanNode node, BlockSource source) {
    if (source.table() == null) {
      return false;
    }
    Wishes wishes = source.wishes();
    return node.soughtColumns().stream()
        .anyMatch(
            column ->
                wishes.equal().contains(column)
                    || wishes.listed().contains(column)
                    || wishes.ranges().contains(column));
  }
}
