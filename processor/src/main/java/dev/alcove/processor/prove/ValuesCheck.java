// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.prove.KnownValues.ColumnValues;
import dev.alcove.processor.prove.ProofFinding.Kind;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns of which all values are known, such as the constants of an enum, hold no other. */
final class ValuesCheck {

  private final TrialDatabase database;
  private final VersionStep step;
  private final KnownValues known;

  ValuesCheck(TrialDatabase database, VersionStep step, KnownValues known) {
    this.database = database;
    this.step = step;
    this.known = known;
  }

  /** One finding for each column, with the first row that holds something else. */
  List<ProofFinding> check() {
    List<ProofFinding> findings = new ArrayList<>();
    for (ColumnValues values : known.at(step.version())) {
      Optional<TableSnapshot> table = step.to().table(values.table());
      if (table.isPresent() && table.get().column(values.column()).isPresent()) {
        check(values, table.get()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<ProofFinding> check(ColumnValues values, TableSnapshot table) {
    String column = SqlName.quoteIfNeeded(values.column());
    String other =
        // Names differ by case, whatever the column's collation makes of them.
        "%s IS NOT NULL AND %s COLLATE BINARY NOT IN (%s)"
            .formatted(column, column, String.join(", ", values.literals()));
    List<String> rows = RowText.conditions(database, table, other + " LIMIT 1");
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String found =
        String.valueOf(
            database
                .rows(
                    "SELECT quote(%s) FROM %s WHERE %s"
                        .formatted(column, SqlName.quoteIfNeeded(table.name()), rows.get(0)))
                .get(0)
                .get(0));
    List<String> columns = List.of(values.column());
    String row = RowText.of(database, table, rows.get(0), columns);
    String expected = String.join(", ", values.literals());
    return Optional.of(
        ProofFinding.of(
                Kind.UNKNOWN_VALUE,
                step.version(),
                table.name(),
                expected,
                RowText.shortened(found))
            .at(columns, row));
  }
}
