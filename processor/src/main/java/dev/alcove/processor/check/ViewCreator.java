// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.analysis.StatementAnalyzer;
import dev.alcove.processor.analysis.StatementFacts;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.View;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.sql.ResultColumn;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sqlite.Preparation;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Creates views, those that others read before the others. SQLite looks into a view only when it is
 * used, so that each SELECT is prepared first.
 */
final class ViewCreator {

  private final SqliteDatabase sqlite;
  private final FragmentRule rule;
  private final Report report;
  private final ColumnsRule columnsRule = new ColumnsRule();

  ViewCreator(SqliteDatabase sqlite, FragmentRule rule, Report report) {
    this.sqlite = sqlite;
    this.rule = rule;
    this.report = report;
  }

  void create(Database database) {
    Set<View> ordered = new LinkedHashSet<>();
    for (View view : database.views()) {
      addReadFirst(view, database, ordered, new LinkedHashSet<>());
    }
    for (View view : ordered) {
      create(view, database);
    }
  }

  private static void addReadFirst(
      View view, Database database, Set<View> ordered, Set<View> open) {
    if (ordered.contains(view) || !open.add(view)) {
      return;
    }
    for (View read : CircularViewRule.readBy(view, database)) {
      addReadFirst(read, database, ordered, open);
    }
    ordered.add(view);
  }

  private void create(View view, Database database) {
    if (!isSound(view, database)) {
      sqlite.execute(standIn(view));
      return;
    }
    Optional<Rejection> rejection = sqlite.execute(Ddl.view(view).sql());
    if (rejection.isPresent() && !report.hasErrorAt(view.origin())) {
      report.add(
          ProblemId.REJECTED_DECLARATION,
          view.origin(),
          "SQLite refuses view \"" + view.name() + "\": " + rejection.get().message() + ".");
    }
  }

  private boolean isSound(View view, Database database) {
    if (report.hasErrorAt(view.selectOrigin())) {
      return false;
    }
    DeclaredSql subject =
        new DeclaredSql(
            "@View of " + view.rowClass().type().lastName(),
            "SELECT",
            view.select(),
            "",
            view.selectOrigin(),
            report);
    if (!rule.acceptsStatement(subject, SentSql.inside("", view.select(), ""))) {
      return false;
    }
    if (sqlite.prepare(view.select()) instanceof Preparation.Prepared prepared
        && !Gaps.inViews(database, subject.tables(), report)) {
      StatementFacts facts =
          new StatementAnalyzer(sqlite.catalog())
              .analyze(view.select(), Map.of(), prepared.columns());
      List<FoundColumn> columns = FoundColumn.of(subject, prepared.columns(), facts, database);
      columnsRule.check(subject, view.rowClass(), columns, "");
    }
    return true;
  }

  /** A view of NULLs with the columns that the mistaken one seems to have. */
  private static String standIn(View view) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Column column : view.rowClass().columns()) {
      names.putIfAbsent(SqlName.fold(column.name()), column.name());
    }
    for (ResultColumn column : StatementOutline.of(view.select()).resultColumns()) {
      if (column.name() != null) {
        names.putIfAbsent(SqlName.fold(column.name()), column.name());
      }
    }
    return names.values().stream()
        .map(name -> "NULL AS " + SqlName.quote(name))
        .collect(
            Collectors.joining(
                ", ", "CREATE VIEW " + SqlName.quote(view.name()) + " AS SELECT ", ""));
  }
}
