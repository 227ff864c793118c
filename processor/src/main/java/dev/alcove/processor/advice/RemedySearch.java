// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.check.IndexShape;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sqlite.PlanStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for indexes one by one, each as if those before it were there, until nothing costs any more
 * or nothing helps: a join may want one on each side, and each form of a query another one.
 */
final class RemedySearch {

  /** Many forms of one query want the same. */
  private static final int MOST_FORMS = 6;

  /** Nobody adds more of them for one query. */
  private static final int MOST_INDEXES = 6;

  private final List<JudgedForm> all;
  private final List<ProposedIndex> given;
  private final TableFacts tables;
  private final IndexTrial trial;
  private final IndexSearch search;
  private final Map<ProposedIndex, Set<String>> chosen = new LinkedHashMap<>();

  private RemedySearch(
      List<JudgedForm> all, List<ProposedIndex> given, TableFacts tables, IndexTrial trial) {
    this.all = all;
    this.given = given;
    this.tables = tables;
    this.trial = trial;
    this.search = new IndexSearch(trial, tables);
  }

  /**
   * What helps the forms of a query.
   *
   * @param given indexes that are there already, with which the forms have been judged
   */
  static Remedy search(
      List<JudgedForm> forms, List<ProposedIndex> given, TableFacts tables, IndexTrial trial) {
    return new RemedySearch(forms, given, tables, trial).search();
  }

  private Remedy search() {
    List<JudgedForm> now = all;
    Set<PlannedForm> unhelped = new LinkedHashSet<>();
    List<JudgedForm> open = open(now, unhelped);
    while (!open.isEmpty() && chosen.size() < MOST_INDEXES) {
      Optional<IndexSearch.Found> found = best(open, now);
      if (found.isPresent()) {
        choose(found.get());
        now = judged();
      } else {
        open.forEach(form -> unhelped.add(form.form()));
      }
      open = open(now, unhelped);
    }
    prune();
    Map<Table, List<Finding>> remaining = new LinkedHashMap<>();
    List<JudgedForm> after = judged();
    for (int i = 0; i < after.size(); i++) {
      for (Finding finding : after.get(i).findings()) {
        Table table = tables.table(finding.source());
        if (table != null && (finding.always() || isLeft(finding, table, all.get(i)))) {
          remaining.computeIfAbsent(table, key -> new ArrayList<>()).add(finding);
        }
      }
    }
    return new Remedy(chosen, remaining);
  }

  /**
   * Whether rows that an index finds are sorted as they were before, when all were read for them:
   * who has added the index would not be told.
   */
  private boolean isLeft(Finding finding, Table table, JudgedForm before) {
    List<Finding.Kind> kinds =
        before.findings().stream()
            .filter(each -> table.equals(tables.table(each.source())))
            .map(Finding::kind)
            .distinct()
            .toList();
    return finding.kind() == Finding.Kind.SORT
        && kinds.contains(Finding.Kind.SORT)
        && kinds.size() > 1
        && chosen.values().stream().anyMatch(helped -> helped.contains(table.name()));
  }

  private static List<JudgedForm> open(List<JudgedForm> forms, Set<PlannedForm> unhelped) {
    return forms.stream()
        .filter(form -> !form.findings().isEmpty() && !unhelped.contains(form.form()))
        .limit(MOST_FORMS)
        .toList();
  }

  private Optional<IndexSearch.Found> best(List<JudgedForm> open, List<JudgedForm> now) {
    List<ProposedIndex> indexes = present();
    Set<BlockSource> sources = new LinkedHashSet<>();
    open.forEach(form -> form.findings().forEach(finding -> sources.add(finding.source())));
    Set<BlockSource> neighbours = new LinkedHashSet<>();
    sources.forEach(source -> neighbours.addAll(source.block().sources()));
    neighbours.removeIf(source -> sources.contains(source) || !tables.grows(source));
    return search
        .best(open, List.copyOf(sources), indexes, now)
        .or(() -> search.best(open, List.copyOf(neighbours), indexes, now));
  }

  /** One that finds what an earlier one finds replaces it. */
  private void choose(IndexSearch.Found found) {
    for (ProposedIndex index : found.proposal().indexes()) {
      Set<String> helped = new LinkedHashSet<>(found.tables());
      IndexShape shape = IndexShape.of(index.entries(), index.where());
      for (ProposedIndex earlier : List.copyOf(chosen.keySet())) {
        boolean isSame = earlier.table().equals(index.table());
        if (isSame && IndexShape.of(earlier.entries(), earlier.where()).isPrefixOf(shape)) {
          helped.addAll(chosen.remove(earlier));
        }
      }
      chosen.put(index, helped);
    }
  }

  /** With those that came later, earlier ones may help no more. */
  private void prune() {
    for (ProposedIndex index :
        chosen.size() > 1 ? List.copyOf(chosen.keySet()) : List.<ProposedIndex>of()) {
      List<ProposedIndex> others = present();
      int cost = search.cost(all, others);
      others.remove(index);
      if (search.cost(all, others) <= cost) {
        chosen.remove(index);
      }
    }
  }

  /** The forms as they are with the indexes that were chosen. */
  private List<JudgedForm> judged() {
    if (chosen.isEmpty()) {
      return all;
    }
    List<String> statements = all.stream().map(form -> form.form().sql()).toList();
    List<List<PlanStep>> plans = trial.plan(statements, present(), false).orElseThrow();
    List<JudgedForm> judged = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      judged.add(all.get(i).with(plans.get(i), tables));
    }
    return judged;
  }

  private List<ProposedIndex> present() {
    List<ProposedIndex> present = new ArrayList<>(given);
    present.addAll(chosen.keySet());
    return present;
  }
}
