// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.ForeignKeyFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows that are to go into a table.
 *
 * @param table the table
 * @param rows their values by column
 * @param firstRowId the row id of the last row, where the table hides it
 */
record PlannedTable(TableSnapshot table, List<Map<String, String>> rows, int firstRowId) {

  /**
   * Lets the rows refer to these parents: two children each where no key forbids it; to themselves
   * and to the row before where the parent is the same table.
   *
   * @param place the place of the foreign key among those of the table
   * @param parents the values of the parents' columns, in the order of the foreign key
   */
  void refer(ForeignKeyFacts key, int place, List<List<String>> parents, Set<String> assigned) {
    boolean isSelf = SqlName.same(key.parent(), table.name());
    boolean isUnique =
        table.facts().indexes().values().stream()
                .anyMatch(index -> index.unique() && key.columns().containsAll(index.entries()))
            || key.columns().containsAll(table.facts().primaryKey());
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      if (staysNull(key, row, i)) {
        key.columns().stream()
            .filter(name -> !assigned.contains(name))
            .forEach(n -> nullIn(row, n));
      } else if (isSelf) {
        referToRow(key, row, rows.get(i % 2 == 0 || i == 0 ? i : i - 1));
      } else {
        int start = isUnique ? i : i / 2 + place % 2 * i;
        parent(key, row, parents, start, assigned)
            .ifPresentOrElse(values -> assign(key, row, values), () -> giveUp(key, row, assigned));
      }
    }
    assigned.addAll(key.columns());
  }

  /** Gives a row the values of another one, but for these columns. */
  void makeAlike(int original, int twin, Set<String> unique) {
    rows.get(original)
        .forEach(
            (column, value) -> {
              if (!unique.contains(column)) {
                rows.get(twin).put(column, value);
              }
            });
  }

  private boolean staysNull(ForeignKeyFacts key, Map<String, String> row, int place) {
    boolean isNull = key.columns().stream().anyMatch(name -> "NULL".equals(row.get(name)));
    return allowsNull(key) && (isNull || place % 5 == 0);
  }

  private boolean allowsNull(ForeignKeyFacts key) {
    return key.columns().stream().anyMatch(this::isNullable);
  }

  private boolean isNullable(String name) {
    return table.column(name).filter(column -> !column.notNull()).isPresent()
        && !table.facts().primaryKey().contains(name);
  }

  private void nullIn(Map<String, String> row, String name) {
    if (isNullable(name)) {
      row.put(name, "NULL");
    }
  }

  private void giveUp(ForeignKeyFacts key, Map<String, String> row, Set<String> assigned) {
    key.columns().stream().filter(name -> !assigned.contains(name)).forEach(n -> nullIn(row, n));
  }

  private void referToRow(
      ForeignKeyFacts key, Map<String, String> row, Map<String, String> parent) {
    for (int i = 0; i < key.columns().size(); i++) {
      String value = parent.get(key.parentColumns().get(i));
      String column = key.columns().get(i);
      // NULL in what stands for the row id would be an id of SQLite's choice.
      if (value != null && (!value.equals("NULL") || isNullable(column))) {
        row.put(column, value);
      }
    }
  }

  private static void assign(ForeignKeyFacts key, Map<String, String> row, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      row.put(key.columns().get(i), values.get(i));
    }
  }

  /** A parent that agrees with what an earlier foreign key has put into shared columns. */
  private static Optional<List<String>> parent(
      ForeignKeyFacts key,
      Map<String, String> row,
      List<List<String>> parents,
      int start,
      Set<String> assigned) {
    for (int i = 0; i < parents.size(); i++) {
      List<String> values = parents.get((start + i) % parents.size());
      boolean agrees = true;
      for (int c = 0; c < values.size(); c++) {
        String column = key.columns().get(c);
        agrees &= !assigned.contains(column) || values.get(c).equals(row.get(column));
      }
      if (agrees) {
        return Optional.of(values);
      }
    }
    return Optional.empty();
  }

  /** The values of these columns in all rows that have all of them. */
  List<List<String>> values(List<String> columns) {
    List<List<String>> values = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Map<String, String> row : rows) {
      List<String> tuple =
          columns.stream().map(name -> row.getOrDefault(canonical(name), "NULL")).toList();
      if (!tuple.contains("NULL") && seen.add(tuple)) {
        values.add(tuple);
      }
    }
    return values;
  }

  private String canonical(String name) {
    return table.column(name).map(column -> column.name()).orElse(name);
  }

  /** The statement that inserts rows, as far as the constraints let them in. */
  String insert(int first, int end) {
    Optional<String> rowId = table.rowIdColumn().isPresent() ? Optional.empty() : table.rowIdName();
    List<String> columns = new ArrayList<>(rows.get(0).keySet());
    List<String> lines = new ArrayList<>();
    for (int i = first; i < end; i++) {
      List<String> values = new ArrayList<>();
      // Backwards, with gaps, and of both signs: the order of rows is not that of their insertion.
      int number = firstRowId + 2 * (rows.size() - i);
      rowId.ifPresent(name -> values.add(String.valueOf(number % 4 == 0 ? number : -number)));
      values.addAll(rows.get(i).values());
      lines.add("(" + String.join(", ", values) + ")");
    }
    List<String> names = new ArrayList<>();
    rowId.ifPresent(names::add);
    columns.stream().map(SqlName::quoteIfNeeded).forEach(names::add);
    return "INSERT OR IGNORE INTO %s (%s) VALUES %s"
        .formatted(
            SqlName.quoteIfNeeded(table.name()),
            String.join(", ", names),
            lines.stream().collect(Collectors.joining(",\n")));
  }
}
