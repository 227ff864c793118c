// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.DataRisk.Kind;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What single values may not survive: NOT NULL, another type, being computed. */
final class ValueRisks {

  private final TableMatch match;
  private final RowView rows;

  ValueRisks(TableMatch match) {
    this.match = match;
    this.rows = new RowView(match);
  }

  List<DataRisk> find() {
    List<DataRisk> risks = new ArrayList<>();
    for (ColumnFacts column : match.to().facts().columns()) {
      Optional<ColumnFacts> old = match.source(column.name()).flatMap(match.from()::column);
      nullRisk(column, old).ifPresent(risks::add);
      old.flatMap(before -> valueRisk(column, before)).ifPresent(risks::add);
    }
    return risks;
  }

  private Optional<DataRisk> nullRisk(ColumnFacts column, Optional<ColumnFacts> old) {
    String name = SqlName.quoteIfNeeded(column.name());
    if (column.generatedAs() != null) {
      boolean isNew = old.filter(before -> before.notNull() && before.equals(column)).isEmpty();
      return column.notNull() && isNew
          ? Optional.of(
              risk(
                  Kind.NOT_NULL,
                  column,
                  "NOT NULL",
                  rows.source(List.of(column.name())),
                  name + " IS NULL"))
          : Optional.empty();
    }
    if (old.isEmpty()) {
      return column.notNull() && !isRowId(column) && !hasDefault(column)
          ? Optional.of(risk(Kind.NOT_NULL, column, "NOT NULL", oldTable(), "true"))
          : Optional.empty();
    }
    boolean wasNever = old.get().notNull() || isOldRowId(old.get());
    boolean refuses = isRowId(column) || (column.notNull() && !hasDefault(column));
    return refuses && !wasNever
        ? Optional.of(
            risk(Kind.NOT_NULL, column, "NOT NULL", oldTable(), oldName(old.get()) + " IS NULL"))
        : Optional.empty();
  }

  private Optional<DataRisk> valueRisk(ColumnFacts column, ColumnFacts old) {
    if (column.generatedAs() != null) {
      return old.generatedAs() == null ? Optional.of(replaced(column, old)) : Optional.empty();
    }
    Affinity before = Affinity.of(old.type(), match.from().facts().strict());
    Affinity after = Affinity.of(column.type(), match.to().facts().strict());
    String value = oldName(old);
    List<String> offences = new ArrayList<>();
    if (before != after && after != Affinity.NONE) {
      // There and back: what comes back the same has lost nothing.
      offences.add("quote(" + before.convert(after.convert(value)) + ") <> quote(" + value + ")");
    }
    boolean wasStrict = match.from().facts().strict() && !old.type().equals("ANY");
    boolean isStrict = match.to().facts().strict() || isRowId(column);
    boolean sameClass = before == after ? !wasStrict && !isOldRowId(old) : after == Affinity.NONE;
    if (isStrict && sameClass && !column.type().equals("ANY")) {
      offences.add("typeof(" + value + ") NOT IN " + accepted(after));
    }
    return offences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataRisk(
                Kind.TYPE,
                match.to().name(),
                List.of(column.name()),
                old.type(),
                column.type(),
                count(
                    oldTable(),
                    value + " IS NOT NULL AND (" + String.join(" OR ", offences) + ")")));
  }

  private DataRisk replaced(ColumnFacts column, ColumnFacts old) {
    // Only a view of both would show the difference; whoever has values there shall look.
    return risk(
        Kind.REPLACED,
        column,
        match.to().columnText(column).valueSql(),
        oldTable(),
        oldName(old) + " IS NOT NULL");
  }

  /** What a STRICT column of this affinity takes, values that it converts not counted. */
  private static String accepted(Affinity affinity) {
    return switch (affinity) {
      case INTEGER -> "('integer')";
      case REAL -> "('real', 'integer')";
      case TEXT -> "('text')";
      case NONE, NUMERIC -> "('blob')";
    };
  }

  private boolean hasDefault(ColumnFacts column) {
    return match.to().columnText(column).defaultSql().isPresent();
  }

  private boolean isRowId(ColumnFacts column) {
    return match.to().rowIdColumn().filter(column.name()::equals).isPresent();
  }

  private boolean isOldRowId(ColumnFacts column) {
    return match.from().rowIdColumn().filter(column.name()::equals).isPresent();
  }

  private String oldTable() {
    return SqlName.quoteIfNeeded(match.from().name());
  }

  private static String oldName(ColumnFacts old) {
    return SqlName.quoteIfNeeded(old.name());
  }

  private DataRisk risk(Kind kind, ColumnFacts column, String rule, String source, String offence) {
    return new DataRisk(
        kind, match.to().name(), List.of(column.name()), rule, count(source, offence));
  }

  private static String count(String source, String offence) {
    String where = offence.equals("true") ? "" : " WHERE " + offence;
    return "SELECT count(*) FROM " + source + where + ";";
  }
}
