// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges the plans of queries, looks for the indexes that would help, and says so. */
final class QueryAdvice {

  private final Catalog catalog;
  private final TableFacts tables;
  private final Trials trials;
  private final FindingWords words;
  private final Map<String, String> views = new HashMap<>();

  QueryAdvice(
      Database database, Catalog catalog, TableFacts tables, Trials trials, FindingWords words) {
    this.catalog = catalog;
    this.tables = tables;
    this.trials = trials;
    this.words = words;
    database.views().forEach(view -> views.put(SqlName.fold(view.name()), view.select()));
  }

  /** Reports what costs, query by query and table by table. */
  void advise(List<PlannedQuery> queries) {
    Map<PlannedQuery, AdvisedQuery> costly = new LinkedHashMap<>();
    queries.forEach(query -> advised(query).ifPresent(advised -> costly.put(query, advised)));
    SharedIndexes shared = new SharedIndexes(trials, tables);
    Aftermath aftermath = new Aftermath(trials, tables, shared.share(List.copyOf(costly.values())));
    aftermath.advised().forEach(aftermath::look);
    for (PlannedQuery query : queries) {
      if (!costly.containsKey(query)
          && query.judged().stream().anyMatch(form -> mayChange(form.sql(), aftermath))) {
        aftermath.look(query.judged().stream().map(this::judge).toList());
      }
    }
    shared.share(aftermath.advised()).forEach(this::report);
  }

  /** Behind a view is more than the statement names. */
  private boolean mayChange(String sql, Aftermath aftermath) {
    String text = SqlName.fold(sql);
    return aftermath.mayServe(sql) || views.keySet().stream().anyMatch(text::contains);
  }

  private Optional<AdvisedQuery> advised(PlannedQuery query) {
    if (query.judged().stream().noneMatch(QueryAdvice::isSuspect)) {
      return Optional.empty();
    }
    List<JudgedForm> forms = query.judged().stream().map(this::judge).toList();
    if (forms.stream().noneMatch(form -> isSuspect(form.form()) && costs(form))) {
      return Optional.empty();
    }
    Map<Table, List<Finding>> findings = new LinkedHashMap<>();
    for (JudgedForm form : forms) {
      for (Finding finding : form.findings()) {
        Table table = tables.table(finding.source());
        if (table != null) {
          findings.computeIfAbsent(table, key -> new ArrayList<>()).add(finding);
        }
      }
    }
    List<String> statements = query.judged().stream().map(PlannedForm::sql).toList();
    Remedy remedy = RemedySearch.search(forms, List.of(), tables, trials.of(statements));
    return Optional.of(new AdvisedQuery(query, forms, findings, remedy));
  }

  private JudgedForm judge(PlannedForm form) {
    List<Block> blocks = BlockReader.read(form.sql(), catalog, views);
    Set<String> names = new LinkedHashSet<>();
    blocks.forEach(block -> block.sources().forEach(source -> names.add(source.alias())));
    PlanReader reader = new PlanReader(names);
    return new JudgedForm(
        form, blocks, reader, PlanJudge.judge(reader.read(form.steps()), blocks, tables));
  }

  private static boolean costs(JudgedForm form) {
    return !form.findings().isEmpty();
  }

  private static boolean isSuspect(PlannedForm form) {
    return form.steps().stream()
        .anyMatch(step -> !step.detail().startsWith("SEARCH ") || isAll(step.detail()));
  }

  /** Whether something is looked up without saying what, or in an index that is made for it. */
  private static boolean isAll(String detail) {
    return !detail.contains(" USING ") || detail.contains(" USING AUTOMATIC ");
  }

  private void report(AdvisedQuery advised) {
    PlannedQuery query = advised.query();
    Remedy remedy = advised.remedy();
    Map<Table, List<Finding>> remaining = new LinkedHashMap<>(remedy.remaining());
    Set<ProposedIndex> said = new HashSet<>();
    advised
        .findings()
        .forEach(
            (table, found) -> {
              List<ProposedIndex> indexes =
                  remedy.indexes().entrySet().stream()
                      .filter(entry -> entry.getValue().contains(table.name()))
                      .map(Map.Entry::getKey)
                      .filter(said::add)
                      .toList();
              if (!indexes.isEmpty()) {
                List<Finding> rest = remaining.remove(table);
                words.report(query, table, found, indexes, rest == null ? List.of() : rest);
              }
            });
    remaining.forEach(
        (table, found) -> {
          if (!isSaidElsewhere(query, table)) {
            words.report(query, table, found);
          }
        });
  }

  /** A wildcard at the start of a pattern has been reported already, and is the cause. */
  private static boolean isSaidElsewhere(PlannedQuery query, Table table) {
    return query.unsearchable().stream().anyMatch(name -> SqlName.same(name, table.name()));
  }
}
