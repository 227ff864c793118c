// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.DataRisk.Kind;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.TableReference;
import java.util.ArrayList;
import java.util.List;

/** Finds what of a step depends on the user's rows, where the declarations do not handle it. */
public final class DataRisks {

  private final SchemaSnapshot from;
  private final SchemaSnapshot to;
  private final Hints hints;

  private DataRisks(SchemaSnapshot from, SchemaSnapshot to, Hints hints) {
    this.from = from;
    this.to = to;
    this.hints = hints;
  }

  /**
   * The risks between two schemas, in the order of the new tables. What a conversion, a statement
   * that writes the table, or Java code takes care of is left to the proof on rows.
   */
  public static List<DataRisk> find(SchemaSnapshot from, SchemaSnapshot to, Hints hints) {
    return new DataRisks(from, to, hints).find();
  }

  private List<DataRisk> find() {
    SchemaMatch match = SchemaMatch.of(from, to, hints);
    List<String> names = new ArrayList<>(from.names());
    names.addAll(to.names());
    SchemaSnapshot renamed = RenamePlan.of(from, match, new FreeNames(names)).applyTo(from, match);
    List<DataRisk> risks = new ArrayList<>();
    for (TableMatch table : match.kept()) {
      TableSnapshot current = renamed.table(table.to().name()).orElseThrow();
      risks.addAll(new ValueRisks(table).find());
      risks.addAll(new UniqueRisks(table, current).find());
      risks.addAll(new CheckRisks(table, current).find());
      risks.addAll(new ForeignKeyRisks(match, table, current).find());
    }
    risks.removeIf(this::isHandled);
    risks.addAll(lostContents());
    return risks;
  }

  private boolean isHandled(DataRisk risk) {
    return hints.hasJavaStep()
        || risk.columns().stream().anyMatch(c -> hints.conversion(risk.table(), c).isPresent())
        || hints.sql().stream()
            .flatMap(sql -> StatementOutline.of(sql).tables().stream())
            .filter(reference -> reference.use() != TableReference.Use.READ)
            .anyMatch(reference -> concerns(reference.name(), risk));
  }

  /** Whether a statement writes a table. */
  static boolean writes(String sql, String table) {
    return StatementOutline.of(sql).tables().stream()
        .anyMatch(
            reference ->
                reference.use() != TableReference.Use.READ
                    && SqlName.same(reference.name(), table));
  }

  /** What refers to nothing is mended at either end. */
  private static boolean concerns(String table, DataRisk risk) {
    return SqlName.same(table, risk.table())
        || (risk.kind() == Kind.FOREIGN_KEY
            && SqlName.fold(risk.rule()).startsWith(SqlName.fold("REFERENCES " + table + " (")));
  }

  /** Its name is given to another table before any statement could save the rows. */
  private List<DataRisk> lostContents() {
    return from.virtualTables().stream()
        .filter(table -> !table.hasContentElsewhere())
        .filter(table -> to.table(table.name()).isPresent() || isOtherVirtual(table.name()))
        .map(
            table ->
                new DataRisk(
                    Kind.CONTENT_LOST,
                    table.name(),
                    List.of(),
                    table.sql(),
                    "SELECT count(*) FROM " + SqlName.quoteIfNeeded(table.name()) + ";"))
        .toList();
  }

  private boolean isOtherVirtual(String name) {
    String sql = to.facts().virtualTables().get(name);
    return sql != null && !sql.equals(from.facts().virtualTables().get(name));
  }
}
