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

/** Judges the plans of a query, and looks for the indexes that would help. */
final class QueryAdvice {

  /** Many forms of one query want the same. */
  private static final int MOST_FORMS = 6;

  private final Database database;
  private final Catalog catalog;
  private final TableFacts tables;
  private final IndexSearch search;
  private final FindingWords words;
  private final Map<String, String> views = new HashMap<>();

  QueryAdvice(
      Database database,
      Catalog catalog,
      TableFacts tables,
      IndexSearch search,
      FindingWords words) {
    this.database = database;
    this.catalog = catalog;
    this.tables = tables;
    this.search = search;
    this.words = words;
    database.views().forEach(view -> views.put(SqlName.fold(view.name()), view.select()));
  }

  /** Reports what costs, table by table. */
  void advise(PlannedQuery query) {
    Map<Table, List<JudgedForm>> forms = new LinkedHashMap<>();
    for (PlannedForm form : query.forms()) {
      JudgedForm judged = judge(form);
      for (Finding finding : judged.findings()) {
        Table table = tables.table(finding.source());
        List<JudgedForm> known = forms.computeIfAbsent(table, key -> new ArrayList<>());
        if (!known.contains(judged) && known.size() < MOST_FORMS) {
          known.add(judged);
        }
      }
    }
    advise(query, forms);
  }

  private JudgedForm judge(PlannedForm form) {
    boolean isSuspect =
        form.steps().stream()
            .anyMatch(step -> !step.detail().startsWith("SEARCH ") || isAll(step.detail()));
    List<Block> blocks = isSuspect ? BlockReader.read(form.sql(), catalog, views) : List.of();
    Set<String> names = new LinkedHashSet<>();
    blocks.forEach(block -> block.sources().forEach(source -> names.add(source.alias())));
    PlanReader reader = new PlanReader(names);
    return new JudgedForm(
        form, blocks, reader, PlanJudge.judge(reader.read(form.steps()), blocks, tables));
  }

  /** Whether something is looked up without saying what, or in an index that is made for it. */
  private static boolean isAll(String detail) {
    return !detail.contains(" USING ") || detail.contains(" USING AUTOMATIC ");
  }

  /** What no index helps is worth a word if it is all there is to say. */
  private void advise(PlannedQuery query, Map<Table, List<JudgedForm>> forms) {
    Set<Proposal> said = new HashSet<>();
    Map<Table, List<Finding>> unhelped = new LinkedHashMap<>();
    forms.forEach(
        (table, judged) -> {
          List<Finding> findings = new ArrayList<>();
          judged.forEach(form -> findings.addAll(findings(form, table)));
          Optional<Proposal> proposal = proposal(table, judged, FindingWords.isInText(findings));
          if (proposal.isEmpty()) {
            unhelped.put(table, findings.stream().filter(Finding::always).toList());
          } else if (said.add(proposal.get())) {
            words.report(query, table, findings, proposal.get());
          }
        });
    unhelped.forEach(
        (table, findings) -> {
          if (said.isEmpty() && !findings.isEmpty() && !isSaidElsewhere(query, table)) {
            words.report(query, table, findings);
          }
        });
  }

  private List<Finding> findings(JudgedForm form, Table table) {
    return form.findings().stream()
        .filter(finding -> table.equals(tables.table(finding.source())))
        .toList();
  }

  /** Indexes for all forms: what one leaves as it was may want another one. */
  private Optional<Proposal> proposal(Table table, List<JudgedForm> forms, boolean mustSeek) {
    List<ProposedIndex> indexes = new ArrayList<>();
    Proposal.Scope scope = Proposal.Scope.ALL;
    List<JudgedForm> remaining = forms;
    while (!remaining.isEmpty()) {
      Optional<Proposal> next = search.best(remaining, sources(table, remaining), mustSeek);
      if (next.isEmpty()) {
        next = search.best(remaining, neighbours(table, remaining), mustSeek);
      }
      if (next.isEmpty()) {
        break;
      }
      scope = next.get().scope();
      indexes.addAll(next.get().indexes());
      remaining = search.unhelped(remaining, next.get());
    }
    return indexes.isEmpty() ? Optional.empty() : Optional.of(new Proposal(indexes, scope));
  }

  private List<BlockSource> sources(Table table, List<JudgedForm> forms) {
    Set<BlockSource> sources = new LinkedHashSet<>();
    for (JudgedForm form : forms) {
      findings(form, table).forEach(finding -> sources.add(finding.source()));
    }
    return List.copyOf(sources);
  }

  /** What is read together with the table, and may be the better one to begin with. */
  private List<BlockSource> neighbours(Table table, List<JudgedForm> forms) {
    Set<BlockSource> neighbours = new LinkedHashSet<>();
    for (BlockSource source : sources(table, forms)) {
      neighbours.addAll(source.block().sources());
    }
    neighbours.removeIf(source -> !tables.grows(source) || table.equals(tables.table(source)));
    return List.copyOf(neighbours);
  }

  /** A wildcard at the start of a pattern has been reported already, and is the cause. */
  private static boolean isSaidElsewhere(PlannedQuery query, Table table) {
    return query.unsearchable().stream().anyMatch(name -> SqlName.same(name, table.name()));
  }
}
