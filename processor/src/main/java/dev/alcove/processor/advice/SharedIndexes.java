// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.check.IndexShape;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the indexes that help each query by itself fit together, for who adds them all wants no
 * index that another one replaces: where one of them serves a query as well as its own, that one is
 * recommended to both.
 */
final class SharedIndexes {

  private final Trials trials;
  private final TableFacts tables;
  private List<AdvisedQuery> queries = List.of();
  private final Map<String, List<ProposedIndex>> indexes = new LinkedHashMap<>();

  SharedIndexes(Trials trials, TableFacts tables) {
    this.trials = trials;
    this.tables = tables;
  }

  /** The queries with what helps them together. */
  List<AdvisedQuery> share(List<AdvisedQuery> advised) {
    queries = new ArrayList<>(advised);
    indexes.clear();
    for (AdvisedQuery query : advised) {
      for (ProposedIndex index : query.remedy().indexes().keySet()) {
        List<ProposedIndex> known =
            indexes.computeIfAbsent(SqlName.fold(index.table()), table -> new ArrayList<>());
        if (!known.contains(index)) {
          known.add(index);
        }
      }
    }
    for (List<ProposedIndex> ofTable : indexes.values()) {
      List<ProposedIndex> smallFirst = new ArrayList<>(ofTable);
      smallFirst.sort(Comparator.comparingInt(index -> index.entries().size()));
      for (ProposedIndex index : smallFirst) {
        if (ofTable.stream().anyMatch(other -> mayReplace(other, index))
            && !leaveOut(index, null, ofTable)
            && ofTable.stream().anyMatch(other -> isBeginning(index, other))) {
          leaveOut(index, completed(index), ofTable);
        }
      }
    }
    return queries;
  }

  /** Whether it is worth a trial: an index has all that another one has, and begins with it. */
  private static boolean mayReplace(ProposedIndex other, ProposedIndex index) {
    List<String> columns = columns(index);
    List<String> others = columns(other);
    return !other.equals(index)
        && other.where().equals(index.where())
        && columns.contains(others.get(0))
        && others.containsAll(columns);
  }

  private static List<String> columns(ProposedIndex index) {
    return index.entries().stream().map(entry -> entry.replaceFirst(" DESC$", "")).toList();
  }

  private static boolean isBeginning(ProposedIndex index, ProposedIndex other) {
    IndexShape shape = IndexShape.of(index.entries(), index.where());
    return !index.equals(other) && shape.isPrefixOf(IndexShape.of(other.entries(), other.where()));
  }

  /**
   * An index with the key at its end, which SQLite keeps there anyway: written out, no longer index
   * finds the same in the same order.
   */
  private ProposedIndex completed(ProposedIndex index) {
    Set<String> entries = new LinkedHashSet<>(index.entries());
    Table table = tables.table(index.table());
    PrimaryKey key = table == null ? null : table.primaryKey();
    if (key != null) {
      key.columns().forEach(column -> entries.add(SqlName.quoteIfNeeded(column)));
    }
    return new ProposedIndex(index.table(), List.copyOf(entries), index.where());
  }

  /**
   * Leaves an index out if all queries that want it are served as well by the others, and by one in
   * its place if that is not null.
   */
  private boolean leaveOut(
      ProposedIndex index, @Nullable ProposedIndex instead, List<ProposedIndex> ofTable) {
    List<ProposedIndex> before = List.copyOf(ofTable);
    ofTable.remove(index);
    if (instead != null && !ofTable.contains(instead)) {
      ofTable.add(instead);
    }
    Map<Integer, AdvisedQuery> changed = new LinkedHashMap<>();
    for (int i = 0; i < queries.size(); i++) {
      AdvisedQuery query = queries.get(i);
      if (query.remedy().indexes().containsKey(index)) {
        Remedy remedy = without(index, query);
        if (remedy == null) {
          ofTable.clear();
          ofTable.addAll(before);
          return false;
        }
        changed.put(i, query.with(remedy));
      }
    }
    changed.forEach((number, query) -> queries.set(number, query));
    return true;
  }

  /** What helps a query if an index is left out; null if that is less. */
  private @Nullable Remedy without(ProposedIndex index, AdvisedQuery query) {
    Set<String> read = new HashSet<>();
    query.forms().forEach(form -> read.addAll(form.tables()));
    List<ProposedIndex> others = new ArrayList<>();
    indexes.forEach((table, ofTable) -> others.addAll(read.contains(table) ? ofTable : List.of()));
    List<ProposedIndex> own = List.copyOf(query.remedy().indexes().keySet());
    List<ProposedIndex> all = new ArrayList<>(others);
    all.add(index);
    IndexSearch search = new IndexSearch(trials.of(query.statements()), tables);
    for (boolean grown : new boolean[] {true, false}) {
      PlanScore after = search.score(query.forms(), others, grown).orElse(null);
      if (after == null
          || (isLess(after, search.score(query.forms(), own, grown).orElseThrow())
              && isLess(after, search.score(query.forms(), all, grown).orElseThrow()))) {
        return null;
      }
    }
    Set<String> used = search.score(query.forms(), others, false).orElseThrow().used();
    return remedy(query.remedy(), index, others, used);
  }

  private static boolean isLess(PlanScore score, PlanScore other) {
    return score.cost() > other.cost() || score.sought() < other.sought();
  }

  /** The same help by those indexes that are used; null if that is none. */
  private static @Nullable Remedy remedy(
      Remedy before, ProposedIndex index, List<ProposedIndex> others, Set<String> used) {
    Map<ProposedIndex, Set<String>> after = new LinkedHashMap<>();
    List<String> names = IndexTrial.names(others, 0);
    for (int i = 0; i < names.size(); i++) {
      ProposedIndex other = others.get(i);
      if (used.contains(names.get(i))) {
        Set<String> helped = new LinkedHashSet<>();
        before
            .indexes()
            .forEach(
                (own, tables) -> {
                  boolean isOther = own.equals(index) && own.table().equals(other.table());
                  helped.addAll(own.equals(other) || isOther ? tables : Set.of());
                });
        if (helped.isEmpty()) {
          return null; // it would serve, but nobody could be told what for
        }
        after.put(other, helped);
      }
    }
    return after.isEmpty() ? null : new Remedy(after, before.remaining());
  }
}
