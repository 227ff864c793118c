// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.ForeignKey;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.IndexedColumn;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sqlite.PlanStep;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Each index finds something for somebody: a query, a foreign key, or the check that values are
 * unique. Silent where not everything is known that reads a table: where there are raw queries, and
 * where no query reads it as yet.
 */
final class UnusedIndexRule {

  private static final Pattern INDEX =
      Pattern.compile(" INDEX (.*?)( \\(.*\\))?( LEFT-JOIN| EXISTS)*$");

  private final Database database;
  private final List<PlannedQuery> queries;
  private final IndexTrial trial;
  private final Set<String> used = new HashSet<>();

  UnusedIndexRule(Database database, List<PlannedQuery> queries, IndexTrial trial) {
    this.database = database;
    this.queries = queries;
    this.trial = trial;
    for (PlannedQuery query : queries) {
      query.forms().forEach(form -> add(form.steps()));
    }
  }

  /** Reports the indexes that nobody uses. */
  void check(Report report) {
    if (hasRawQueries()) {
      return;
    }
    for (Table table : database.tables()) {
      for (Index index : table.indexes()) {
        if (!index.unique()
            && !used.contains(index.name())
            && !serves(table, index)
            && !isReported(index, report)
            && !isReadByTriggers(table)
            && isReadButNotSo(table, index)) {
          report(table, index, report);
        }
      }
    }
  }

  private void report(Table table, Index index, Report report) {
    int version = IndexText.versionAfter(index.since(), database);
    String removal =
        version == 0 ? "Remove it" : "Remove it by " + IndexText.removed(index, version);
    report.add(
        ProblemId.UNUSED_INDEX,
        index.origin(),
        "No query uses index \""
            + index.name()
            + "\", which each write to \""
            + table.name()
            + "\" keeps up to date.",
        removal + ", or @SuppressWarnings(\"alcove/unused-index\").");
  }

  private boolean hasRawQueries() {
    return database.daos().stream()
        .flatMap(accessor -> accessor.dao().methods().stream())
        .anyMatch(method -> method.operation() instanceof Operation.RawQuery);
  }

  /** Whether a foreign key finds its rows by the index. */
  private static boolean serves(Table table, Index index) {
    String first = IndexedColumn.parse(index.entries().get(0)).column();
    for (ForeignKey key : table.foreignKeys()) {
      if (first != null && key.columns().stream().anyMatch(name -> SqlName.same(name, first))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReported(Index index, Report report) {
    return report.problems().stream().anyMatch(problem -> problem.origin().equals(index.origin()));
  }

  /** The bodies of triggers are not planned. */
  private boolean isReadByTriggers(Table table) {
    for (Table other : database.tables()) {
      for (Trigger trigger : other.triggers()) {
        long mentions =
            Tokenizer.significant(trigger.sql()).stream()
                .map(token -> SqlName.unquote(token.text(trigger.sql())))
                .filter(name -> SqlName.same(name, table.name()))
                .count();
        if (mentions > (other.equals(table) ? 1 : 0)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether queries read the table, and none of them by the index once there are many rows. */
  private boolean isReadButNotSo(Table table, Index index) {
    List<String> statements =
        queries.stream()
            .filter(query -> query.tables().contains(table.name()))
            .flatMap(query -> query.forms().stream())
            .map(PlannedForm::sql)
            .toList();
    if (statements.isEmpty()) {
      return false;
    }
    Optional<List<List<PlanStep>>> plans = trial.plan(statements, List.of(), true);
    plans.ifPresent(found -> found.forEach(this::add));
    return !used.contains(index.name());
  }

  private void add(List<PlanStep> steps) {
    for (PlanStep step : steps) {
      Matcher index = INDEX.matcher(step.detail());
      if (index.find()) {
        used.add(index.group(1));
        used.add(index.group(1) + Objects.requireNonNullElse(index.group(2), "")); // an odd name
      }
    }
  }
}
