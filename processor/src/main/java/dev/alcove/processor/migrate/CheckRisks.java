// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.DataRisk.Kind;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.CheckFacts;
import dev.alcove.processor.sqlite.TableText;
import dev.alcove.processor.sqlite.TableText.Definition;
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

  /** Whether no row fails the check, as new columns have the same value in each. */
  private boolean holdsForNewColumns(String sql, List<String> columns) {
    List<String> constants = columns.stream().filter(this::isConstant).toList();
    return !constants.isEmpty()
        && CheckOutcome.neverFails(
            sql,
            name -> constants.stream().anyMatch(constant -> SqlName.same(constant, name)),
            "SELECT " + rows.items(constants));
  }

  private boolean isConstant(String name) {
    ColumnText column = match.to().columnText(match.to().column(name).orElseThrow());
    return match.source(name).isEmpty()
        && !rows.isNewId(name)
        && column.isGiven()
        && column.isDefaultLiteral();
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
