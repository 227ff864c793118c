// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.DataRisk.Kind;
import dev.alcove.processor.sqlite.SchemaFacts.CheckFacts;
import dev.alcove.processor.sqlite.TableText;
import dev.alcove.processor.sqlite.TableText.Definition;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;

/** The CHECK constraints that old rows never met. */
final class CheckRisks {

  private final TableMatch match;
  private final TableSnapshot renamed;
  private final RowView rows;

  CheckRisks(TableMatch match, TableSnapshot renamed) {
    this.match = match;
    this.renamed = renamed;
    this.rows = new RowView(match);
  }

  List<DataRisk> find() {
    List<DataRisk> risks = new ArrayList<>();
    List<String> written = written(match.to());
    List<CheckFacts> checks = match.to().facts().checks();
    for (int i = 0; i < checks.size(); i++) {
      String sql = written.get(i);
      List<String> columns = rows.columnsOf(sql);
      if (!isKnown(checks.get(i), columns) && !holdsForNewColumns(sql, columns)) {
        String count = "SELECT count(*) FROM " + rows.source(columns) + " WHERE NOT (" + sql + ");";
        risks.add(new DataRisk(Kind.CHECK, match.to().name(), columns, sql, count));
      }
    }
    return risks;
  }

  private boolean isKnown(CheckFacts check, List<String> columns) {
    return columns.stream().noneMatch(rows::isRevalued)
        && renamed.facts().checks().stream()
            .anyMatch(old -> CheckWidening.allowsAll(check.expression(), old.expression()));
  }

  /** Whether all that the check reads is new, and so the same in each row, and passes. */
  private boolean holdsForNewColumns(String sql, List<String> columns) {
    List<ColumnText> read = new ArrayList<>();
    for (String name : columns) {
      read.add(match.to().columnText(match.to().column(name).orElseThrow()));
    }
    boolean allConstant =
        read.stream()
            .allMatch(
                column ->
                    match.source(column.facts().name()).isEmpty()
                        && !rows.isNewId(column.facts().name())
                        && column.isGiven()
                        && column.isDefaultLiteral());
    if (!allConstant) {
      return false;
    }
    try (TrialDatabase database = TrialDatabase.open()) {
      String row = "(SELECT " + rows.items(columns) + ")";
      return database.rows("SELECT 1 FROM " + row + " WHERE NOT (" + sql + ")").isEmpty();
    }
  }

  /** The texts of the checks, in the order of the facts. */
  private static List<String> written(TableSnapshot table) {
    List<String> written = new ArrayList<>();
    for (Definition definition : TableText.parse(table.sql()).orElseThrow().definitions()) {
      for (int place : definition.places("CHECK")) {
        written.add(definition.parenthesised(place + 1).strip());
      }
    }
    return written;
  }
}
