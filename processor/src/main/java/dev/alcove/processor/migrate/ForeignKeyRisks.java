// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.DataRisk.Kind;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.ForeignKeyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The foreign keys that old rows never met. */
final class ForeignKeyRisks {

  private final SchemaMatch schema;
  private final TableMatch match;
  private final TableSnapshot renamed;
  private final RowView rows;

  ForeignKeyRisks(SchemaMatch schema, TableMatch match, TableSnapshot renamed) {
    this.schema = schema;
    this.match = match;
    this.renamed = renamed;
    this.rows = new RowView(match);
  }

  List<DataRisk> find() {
    List<DataRisk> risks = new ArrayList<>();
    for (ForeignKeyFacts key : match.to().facts().foreignKeys()) {
      if (!isKnown(key) && !isNullEverywhere(key)) {
        risks.add(
            new DataRisk(
                Kind.FOREIGN_KEY,
                match.to().name(),
                key.columns(),
                "REFERENCES " + key.parent() + " (" + String.join(", ", key.parentColumns()) + ")",
                count(key)));
      }
    }
    return risks;
  }

  private boolean isKnown(ForeignKeyFacts key) {
    Optional<TableMatch> parent = parent(key);
    return renamed.facts().foreignKeys().stream().anyMatch(old -> isSame(old, key))
        && key.columns().stream().noneMatch(rows::isRevalued)
        && parent.isPresent()
        && key.parentColumns().stream().noneMatch(new RowView(parent.get())::isRevalued);
  }

  private static boolean isSame(ForeignKeyFacts a, ForeignKeyFacts b) {
    return SqlName.same(a.parent(), b.parent())
        && folded(a.columns()).equals(folded(b.columns()))
        && folded(a.parentColumns()).equals(folded(b.parentColumns()));
  }

  private static List<String> folded(List<String> names) {
    return names.stream().map(SqlName::fold).toList();
  }

  /** A foreign key with a NULL in it refers to nothing (foreignkeys.html 3). */
  private boolean isNullEverywhere(ForeignKeyFacts key) {
    return key.columns().stream()
        .flatMap(name -> match.to().column(name).stream())
        .filter(column -> match.source(column.name()).isEmpty() && !rows.isNewId(column.name()))
        .map(match.to()::columnText)
        .anyMatch(column -> column.isGiven() && column.defaultSql().isEmpty());
  }

  private Optional<TableMatch> parent(ForeignKeyFacts key) {
    return schema.kept().stream()
        .filter(table -> SqlName.same(table.to().name(), key.parent()))
        .findFirst();
  }

  private String count(ForeignKeyFacts key) {
    List<String> conditions = new ArrayList<>();
    for (String column : key.columns()) {
      conditions.add("child." + SqlName.quoteIfNeeded(column) + " IS NOT NULL");
    }
    List<String> columns = canonical(match, key.columns());
    parent(key)
        .ifPresent(
            table ->
                conditions.add(
                    "NOT EXISTS (SELECT 1 FROM "
                        + new RowView(table).source(canonical(table, key.parentColumns()))
                        + " AS parent WHERE "
                        + equalities(key)
                        + ")"));
    return "SELECT count(*) FROM "
        + rows.source(columns)
        + " AS child WHERE "
        + String.join(" AND ", conditions)
        + ";";
  }

  private static List<String> canonical(TableMatch table, List<String> columns) {
    return columns.stream().map(name -> table.to().column(name).orElseThrow().name()).toList();
  }

  private static String equalities(ForeignKeyFacts key) {
    List<String> equalities = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      // Collation and affinity of the parent's column alone decide (foreignkeys.html 3).
      equalities.add(
          "parent."
              + SqlName.quoteIfNeeded(key.parentColumns().get(i))
              + " = +child."
              + SqlName.quoteIfNeeded(key.columns().get(i)));
    }
    return String.join(" AND ", equalities);
  }
}
