// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.ColumnText;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks SQLite which values the rules of a table accept. The rules are put to a table with the same
 * name, columns and computed columns, but without constraints.
 */
final class RuleProbe {

  private final TrialDatabase database;
  private final TableSnapshot table;

  RuleProbe(TrialDatabase database, TableSnapshot table) {
    this.database = database;
    this.table = table;
  }

  /** Creates the table. */
  void begin() {
    List<String> columns = new ArrayList<>();
    for (ColumnFacts column : table.facts().columns()) {
      ColumnText text = table.columnText(column);
      StringBuilder sql = new StringBuilder(SqlName.quoteIfNeeded(column.name()));
      // Outside STRICT tables ANY would make numbers of texts.
      String type = column.type().equals("ANY") && table.facts().strict() ? "" : column.type();
      sql.append(' ').append(type);
      if (!column.collation().equals("BINARY")) {
        sql.append(" COLLATE ").append(SqlName.quoteIfNeeded(column.collation()));
      }
      if (!text.isGiven()) {
        sql.append(" AS (").append(text.valueSql()).append("\n)");
      }
      columns.add(sql.toString());
    }
    database.execute("CREATE TABLE " + name() + " (" + String.join(", ", columns) + ")");
  }

  /** Drops the table. */
  void end() {
    database.execute("DROP TABLE " + name());
  }

  /** The places of those tuples of values for these columns that all rules accept. */
  Set<Integer> accepted(List<String> columns, List<List<String>> tuples, List<TableRule> rules) {
    Set<Integer> accepted = accepted(columns, tuples, 0, rules);
    if (accepted == null) {
      // A rule fails for a value, as functions of JSON do: ask for one after the other.
      accepted = new HashSet<>();
      for (int i = 0; i < tuples.size(); i++) {
        Set<Integer> one = accepted(columns, List.of(tuples.get(i)), i, rules);
        if (one != null) {
          accepted.addAll(one);
        }
      }
    }
    return accepted;
  }

  private @Nullable Set<Integer> accepted(
      List<String> columns, List<List<String>> tuples, int first, List<TableRule> rules) {
    database.execute("DELETE FROM " + name());
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < tuples.size(); i++) {
      rows.add("(" + (first + i + 1) + ", " + String.join(", ", tuples.get(i)) + ")");
    }
    String names = columns.stream().map(SqlName::quoteIfNeeded).collect(Collectors.joining(", "));
    String hidden =
        Stream.of("rowid", "_rowid_", "oid")
            .filter(name -> table.column(name).isEmpty())
            .findFirst()
            .orElseThrow();
    boolean isIn =
        database
            .execute(
                "INSERT INTO %s (%s, %s) VALUES %s"
                    .formatted(name(), hidden, names, String.join(",\n", rows)))
            .isEmpty();
    if (!isIn) {
      return null;
    }
    String conditions =
        rules.stream()
            .map(rule -> "(NOT " + rule.condition() + ") IS NOT 1")
            .collect(Collectors.joining(" AND "));
    String query = "SELECT %s FROM %s WHERE %s".formatted(hidden, name(), conditions);
    if (database.refusal(query).isPresent()) {
      return null;
    }
    try {
      Set<Integer> places = new HashSet<>();
      database
          .rows(query)
          .forEach(row -> places.add(Integer.parseInt(String.valueOf(row.get(0))) - 1));
      return places;
    } catch (IllegalStateException e) {
      return null;
    }
  }

  private String name() {
    return SqlName.quoteIfNeeded(table.name());
  }
}
