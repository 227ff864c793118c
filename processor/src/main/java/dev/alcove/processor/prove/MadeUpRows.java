// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.SchemaPart;
import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.prove.ProofFinding.Kind;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Rows that are made up for proofs: whatever a schema's constraints let in, rather than what people
 * would write. The same schema gets the same rows. What was found out about a table serves all
 * versions in which it is the same. Not safe for use by several threads.
 */
public final class MadeUpRows {

  private final KnownValues known;
  private final ColumnUses uses = new ColumnUses();
  private final Map<String, RowRecipe> recipes = new HashMap<>();

  /** Rows that also heed what is known of values. */
  public MadeUpRows(KnownValues known) {
    this.known = known;
    known.sql().forEach(uses::read);
  }

  /**
   * Puts rows into all tables, besides those that are there. No trigger fires; full-text indexes
   * over other tables are made anew.
   *
   * @param version the version of the schema; other versions' rows are other rows
   * @return a finding for each table that stays empty
   */
  public List<ProofFinding> insert(TrialDatabase database, SchemaSnapshot schema, int version) {
    return insert(database, schema, version, new HashSet<>());
  }

  /** The same; tables that have been filled before in the same form get only a few more rows. */
  List<ProofFinding> insert(
      TrialDatabase database, SchemaSnapshot schema, int version, Set<String> filled) {
    prepare(schema, version);
    List<String> begin = new ArrayList<>();
    schema.triggers().forEach(t -> begin.add("DROP TRIGGER " + quoted(t.name()) + ";"));
    begin.add("BEGIN;");
    database.executeAll(begin);
    RowPlan plan = new RowPlan(database, schema, this, version, filled);
    plan.insert();
    List<TableSnapshot> empty = plan.emptyTables();
    for (SchemaPart table : schema.virtualTables()) {
      if (table.hasContentElsewhere()) {
        String name = quoted(table.name());
        database.execute("INSERT INTO " + name + " (" + name + ") VALUES ('rebuild')");
      }
    }
    database.execute("COMMIT");
    database.executeAll(schema.triggers().stream().map(t -> t.sql() + ";").toList());
    return empty.stream().map(table -> noRows(table, version)).toList();
  }

  private void prepare(SchemaSnapshot schema, int version) {
    List<TableSnapshot> unknown =
        schema.tables().stream()
            .filter(table -> !recipes.containsKey(key(table, version)))
            .toList();
    if (unknown.isEmpty()) {
      return;
    }
    schema.statements().forEach(uses::read);
    try (TrialDatabase scratch = TrialDatabase.open()) {
      for (TableSnapshot table : unknown) {
        recipes.put(key(table, version), RowRecipe.of(table, version, known, uses, scratch));
      }
    }
  }

  /** How rows of a table of this schema are made. */
  RowRecipe recipe(SchemaSnapshot schema, TableSnapshot table, int version) {
    prepare(schema, version);
    return Objects.requireNonNull(recipes.get(key(table, version)));
  }

  /** What a recipe depends on. */
  String key(TableSnapshot table, int version) {
    List<String> values = new ArrayList<>();
    for (KnownValues.ColumnValues column : known.at(version)) {
      if (SqlName.same(column.table(), table.name())) {
        values.add(column.column() + column.literals());
      }
    }
    return table.sql() + table.indexes() + values;
  }

  /** What is known of values. */
  KnownValues known() {
    return known;
  }

  private ProofFinding noRows(TableSnapshot table, int version) {
    List<TableRule> unmet = new ArrayList<>();
    RowRecipe recipe = recipes.get(key(table, version));
    if (recipe != null) {
      unmet.addAll(recipe.unmet());
    }
    List<String> columns =
        unmet.stream().flatMap(rule -> rule.columns().stream()).distinct().toList();
    String text = String.join(", ", unmet.stream().map(TableRule::text).toList());
    return ProofFinding.of(Kind.NO_ROWS, version, table.name(), text, "").at(columns, "");
  }

  private static String quoted(String name) {
    return SqlName.quoteIfNeeded(name);
  }
}
