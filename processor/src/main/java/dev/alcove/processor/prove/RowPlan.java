// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.ForeignKeyFacts;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of one version for all tables: first planned, so that they can refer to each other. */
final class RowPlan {

  private static final int ROWS = 16;
  private static final int FEW_ROWS = 3;
  private static final int MORE_ROWS = 80;

  /** The places of rows that have a twin behind them; children find the way to both. */
  private static final List<Integer> TWINS = List.of(3, 6);

  /** So many even where an enum has more constants. */
  private static final int MOST_ROWS = 190;

  /** Row numbers of one version; the last ones are those of twins. */
  private static final int NUMBERS = 200;

  private final TrialDatabase database;
  private final SchemaSnapshot schema;
  private final MadeUpRows rows;
  private final int version;
  private final Set<String> filled;
  private final Map<String, PlannedTable> tables = new LinkedHashMap<>();

  /**
   * A plan.
   *
   * @param filled the tables, by the keys of their recipes, that have got all kinds of rows at
   *     versions before, and now get a few; the plan adds the others
   */
  RowPlan(
      TrialDatabase database,
      SchemaSnapshot schema,
      MadeUpRows rows,
      int version,
      Set<String> filled) {
    this.database = database;
    this.filled = filled;
    this.schema = schema;
    this.rows = rows;
    this.version = version;
  }

  void insert() {
    for (TableSnapshot table : schema.tables()) {
      tables.put(SqlName.fold(table.name()), plan(table, 0, rows(table)));
    }
    List<TableSnapshot> ordered = parentsFirst();
    ordered.forEach(this::refer);
    ordered.forEach(this::makeAlike);
    ordered.forEach(table -> insert(planned(table)));
    forgetHighestIds();
    removeOrphans();
  }

  private int rows(TableSnapshot table) {
    if (!filled.add(rows.key(table, version))) {
      return FEW_ROWS;
    }
    int constants = rows.recipe(schema, table, version).longestList();
    return Math.min(MOST_ROWS, Math.max(ROWS, constants + constants / 2));
  }

  /** The tables without rows, after another attempt to fill them. */
  List<TableSnapshot> emptyTables() {
    List<TableSnapshot> empty = empty();
    if (!empty.isEmpty()) {
      for (TableSnapshot table : empty) {
        tables.put(SqlName.fold(table.name()), plan(table, ROWS, MORE_ROWS));
      }
      List<TableSnapshot> ordered = parentsFirst().stream().filter(empty::contains).toList();
      ordered.forEach(this::refer);
      ordered.forEach(table -> insert(planned(table)));
      removeOrphans();
    }
    return empty();
  }

  private PlannedTable plan(TableSnapshot table, int first, int count) {
    RowRecipe recipe = rows.recipe(schema, table, version);
    List<Map<String, String>> planned = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      planned.add(recipe.row(version * NUMBERS + i, count == FEW_ROWS ? i + version : i));
    }
    if (first == 0 && count >= ROWS) {
      // Their unique values are fresh ones at this place; the others are copied later.
      for (int i = 0; i < TWINS.size(); i++) {
        int number = version * NUMBERS + NUMBERS - 1 - i;
        planned.add(TWINS.get(i) + 1, recipe.row(number, 1));
      }
    }
    return new PlannedTable(table, planned, version * 2 * NUMBERS + first);
  }

  private void insert(PlannedTable planned) {
    if (planned.rows().get(0).isEmpty()) {
      return;
    }
    boolean isRefused = database.execute(planned.insert(0, planned.rows().size())).isPresent();
    for (int i = 0; isRefused && i < planned.rows().size(); i++) {
      // What OR IGNORE does not cover, such as an index that cannot be computed for a row.
      database.execute(planned.insert(i, i + 1));
    }
  }

  /** Makes doubles wherever no key forbids them now: a new one may. */
  private void makeAlike(TableSnapshot table) {
    PlannedTable planned = planned(table);
    if (planned.rows().size() > ROWS) {
      Set<String> unique = rows.recipe(schema, table, version).uniqueColumns();
      TWINS.forEach(place -> planned.makeAlike(place, place + 1, unique));
    }
  }

  private void refer(TableSnapshot table) {
    Set<String> assigned = new HashSet<>();
    List<ForeignKeyFacts> keys = table.facts().foreignKeys();
    for (int i = 0; i < keys.size(); i++) {
      planned(table).refer(keys.get(i), i, parents(keys.get(i)), assigned);
    }
  }

  /** The parents that rows can refer to: planned ones, and some that are there already. */
  private List<List<String>> parents(ForeignKeyFacts key) {
    PlannedTable parent = tables.get(SqlName.fold(key.parent()));
    if (parent == null) {
      return List.of();
    }
    List<List<String>> values = new ArrayList<>(parent.values(key.parentColumns()));
    values.addAll(Math.min(1, values.size()), storedParents(parent.table(), key));
    return values;
  }

  private List<List<String>> storedParents(TableSnapshot parent, ForeignKeyFacts key) {
    List<String> names = key.parentColumns().stream().map(SqlName::quoteIfNeeded).toList();
    String query =
        "SELECT %s FROM %s WHERE %s LIMIT 3"
            .formatted(
                names.stream().map(n -> "quote(" + n + ")").collect(Collectors.joining(", ")),
                SqlName.quoteIfNeeded(parent.name()),
                names.stream().map(n -> n + " IS NOT NULL").collect(Collectors.joining(" AND ")));
    List<List<String>> stored = new ArrayList<>();
    for (List<@Nullable String> row : database.rows(query)) {
      stored.add(row.stream().map(String::valueOf).toList());
    }
    return stored;
  }

  /** Tables in an order in which most come after those that they refer to. */
  private List<TableSnapshot> parentsFirst() {
    List<TableSnapshot> ordered = new ArrayList<>();
    Set<String> visited = new HashSet<>();
    schema.tables().forEach(table -> visit(table, visited, ordered));
    return ordered;
  }

  private void visit(TableSnapshot table, Set<String> visited, List<TableSnapshot> ordered) {
    if (visited.add(SqlName.fold(table.name()))) {
      for (ForeignKeyFacts key : table.facts().foreignKeys()) {
        schema.table(key.parent()).ifPresent(parent -> visit(parent, visited, ordered));
      }
      ordered.add(table);
    }
  }

  /** So that a counter that is not kept would give an id again. */
  private void forgetHighestIds() {
    for (TableSnapshot table : schema.tables()) {
      if (table.facts().autoIncrement()) {
        String name = SqlName.quoteIfNeeded(table.name());
        String id = SqlName.quoteIfNeeded(table.rowIdColumn().orElse("rowid"));
        database.execute(
            "DELETE FROM %s WHERE %s = (SELECT max(%s) FROM %s)".formatted(name, id, id, name));
      }
    }
  }

  /** Rows that were not let in may leave children behind, and these more. */
  private void removeOrphans() {
    if (database.execute(Soundness.ASK_FOREIGN_KEYS).isPresent()) {
      // A foreign key refers to what is no key: no row can be right or wrong.
      return;
    }
    for (int round = 0; round < 20; round++) {
      Set<String> children = new HashSet<>();
      for (List<@Nullable String> row : database.rows(Soundness.ASK_FOREIGN_KEYS)) {
        children.add(String.valueOf(row.get(0)));
      }
      if (children.isEmpty()) {
        return;
      }
      for (String child : children) {
        TableSnapshot table = schema.table(child).orElseThrow();
        for (ForeignKeyFacts key : table.facts().foreignKeys()) {
          database.execute(deleteOrphans(table, key));
        }
      }
    }
  }

  private String deleteOrphans(TableSnapshot table, ForeignKeyFacts key) {
    String name = SqlName.quoteIfNeeded(table.name());
    List<String> conditions = new ArrayList<>();
    List<String> equalities = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      String column = "child." + SqlName.quoteIfNeeded(key.columns().get(i));
      conditions.add(column + " IS NOT NULL");
      // Collation and affinity of the parent's column alone decide (foreignkeys.html 3).
      equalities.add(
          "parent." + SqlName.quoteIfNeeded(key.parentColumns().get(i)) + " = +" + column);
    }
    if (schema.table(key.parent()).isPresent()) {
      conditions.add(
          "NOT EXISTS (SELECT 1 FROM %s AS parent WHERE %s)"
              .formatted(SqlName.quoteIfNeeded(key.parent()), String.join(" AND ", equalities)));
    }
    return "DELETE FROM %s AS child WHERE %s".formatted(name, String.join(" AND ", conditions));
  }

  private List<TableSnapshot> empty() {
    if (schema.tables().isEmpty()) {
      return List.of();
    }
    String query =
        schema.tables().stream()
            .map(table -> "EXISTS (SELECT 1 FROM " + SqlName.quoteIfNeeded(table.name()) + ")")
            .collect(Collectors.joining(", "));
    List<@Nullable String> filled = database.rows("SELECT " + query).get(0);
    List<TableSnapshot> empty = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      if ("0".equals(filled.get(i))) {
        empty.add(schema.tables().get(i));
      }
    }
    return empty;
  }

  private PlannedTable planned(TableSnapshot table) {
    return Objects.requireNonNull(tables.get(SqlName.fold(table.name())));
  }
}
