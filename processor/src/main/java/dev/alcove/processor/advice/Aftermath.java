// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.PlanStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What becomes of queries once all indexes are there that are recommended. SQLite may take one for
 * a query that it was not meant for, and have to read or sort more than before; what helps then is
 * recommended, too.
 */
final class Aftermath {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private final Trials trials;
  private final TableFacts tables;
  private final Set<ProposedIndex> indexes = new LinkedHashSet<>();
  private List<AdvisedQuery> advised;

  Aftermath(Trials trials, TableFacts tables, List<AdvisedQuery> advised) {
    this.trials = trials;
    this.tables = tables;
    this.advised = new ArrayList<>(advised);
    advised.forEach(query -> indexes.addAll(query.remedy().indexes().keySet()));
  }

  /**
   * Whether SQLite may take one of the indexes for a statement: it begins with a column, or an
   * expression over one, that the statement names.
   */
  boolean mayServe(String sql) {
    String text = SqlName.fold(sql);
    return indexes.stream()
        .anyMatch(
            index ->
                text.contains(SqlName.fold(index.table()))
                    && NAME.matcher(index.entries().get(0))
                        .results()
                        .anyMatch(name -> text.contains(SqlName.fold(name.group()))));
  }

  /** The queries that cost, with what helps. */
  List<AdvisedQuery> advised() {
    return advised;
  }

  /** Looks at a query that costs. */
  void look(AdvisedQuery query) {
    List<ProposedIndex> own = List.copyOf(query.remedy().indexes().keySet());
    look(query.forms(), own)
        .ifPresent(
            remedy -> {
              Set<String> names =
                  query.findings().keySet().stream().map(Table::name).collect(Collectors.toSet());
              add(query, remedy, names);
            });
  }

  /** Looks at a query that costs nothing as yet. */
  void look(List<JudgedForm> forms) {
    look(forms, List.of())
        .ifPresent(
            remedy -> {
              Set<String> read = forms.stream().map(JudgedForm::tables).findFirst().orElseThrow();
              for (AdvisedQuery query : advised) {
                for (Map.Entry<ProposedIndex, Set<String>> index :
                    query.remedy().indexes().entrySet()) {
                  if (read.contains(SqlName.fold(index.getKey().table()))) {
                    add(query, remedy, index.getValue());
                    return;
                  }
                }
              }
            });
  }

  private void add(AdvisedQuery query, Remedy more, Set<String> helped) {
    Map<ProposedIndex, Set<String>> all = new LinkedHashMap<>(query.remedy().indexes());
    more.indexes().keySet().forEach(index -> all.put(index, helped));
    indexes.addAll(more.indexes().keySet());
    advised =
        advised.stream()
            .map(
                each ->
                    each.query().equals(query.query())
                        ? each.with(new Remedy(all, query.remedy().remaining()))
                        : each)
            .toList();
  }

  /** What helps the forms if they cost with all indexes, and more than with their own. */
  private Optional<Remedy> look(List<JudgedForm> forms, List<ProposedIndex> own) {
    Set<String> read = new LinkedHashSet<>();
    forms.forEach(form -> read.addAll(form.tables()));
    List<ProposedIndex> all =
        indexes.stream().filter(index -> read.contains(SqlName.fold(index.table()))).toList();
    if (all.equals(own)) {
      return Optional.empty();
    }
    List<String> statements = forms.stream().map(form -> form.form().sql()).toList();
    IndexTrial trial = trials.of(statements);
    List<List<PlanStep>> plans = trial.plan(statements, all, false).orElse(null);
    if (plans == null || plans.stream().noneMatch(Aftermath::isChanged)) {
      return Optional.empty();
    }
    PlanScore before = new IndexSearch(trial, tables).score(forms, own, false).orElseThrow();
    int after = PlanScore.of(forms, plans, tables).cost();
    // What nothing helped before may be helped where another plan is taken.
    if (after == 0 || (after <= before.cost() && !own.isEmpty())) {
      return Optional.empty();
    }
    List<JudgedForm> judged = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      judged.add(forms.get(i).with(plans.get(i), tables));
    }
    return Optional.of(RemedySearch.search(judged, all, tables, trial))
        .filter(remedy -> !remedy.indexes().isEmpty());
  }

  private static boolean isChanged(List<PlanStep> plan) {
    return plan.stream().anyMatch(step -> IndexTrial.isMentioned(step.detail()));
  }
}
