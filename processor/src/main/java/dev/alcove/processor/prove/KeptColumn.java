// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.Affinity;
import dev.alcove.processor.migrate.TableMatch;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column whose values a step must keep.
 *
 * @param before the column before
 * @param after the column after
 * @param from what SQLite made of values before
 * @param to what it makes of them after
 * @param replacesNull whether NULL becomes something else, as NULL is refused from now on
 */
record KeptColumn(
    ColumnFacts before, ColumnFacts after, Affinity from, Affinity to, boolean replacesNull) {

  /** The columns of a table that are neither converted nor written nor computed from now on. */
  static List<KeptColumn> of(TableMatch match, VersionStep step, StepWrites writes) {
    List<KeptColumn> kept = new ArrayList<>();
    String table = match.to().name();
    for (ColumnFacts after : match.to().facts().columns()) {
      Optional<ColumnFacts> before = match.source(after.name()).flatMap(match.from()::column);
      boolean isKept =
          before.isPresent()
              && after.generatedAs() == null
              && step.hints().conversion(table, after.name()).isEmpty()
              && !writes.changes(after.name());
      if (isKept) {
        KeptColumn column = of(match, before.get(), after, step.step().hasJavaStep());
        // Java code may have seen to values that do not survive the new type.
        if (!column.isRetyped() || !step.step().hasJavaStep()) {
          kept.add(column);
        }
      }
    }
    return kept;
  }

  private static KeptColumn of(
      TableMatch match, ColumnFacts before, ColumnFacts after, boolean hasJavaStep) {
    boolean refuses = after.notNull() || match.to().facts().primaryKey().contains(after.name());
    boolean isFilled = hasJavaStep || match.to().columnText(after).defaultSql().isPresent();
    return new KeptColumn(
        before,
        after,
        Affinity.of(before.type(), match.from().facts().strict()),
        Affinity.of(after.type(), match.to().facts().strict()),
        refuses && !before.notNull() && isFilled);
  }

  /** Whether values pass through another type, and must come back from it the same. */
  boolean isRetyped() {
    return from != to && to != Affinity.NONE;
  }

  /** Whether a value, kept in a column without a type, is what the new table has. */
  String isKept(String keptValue, String table) {
    String value = table + "." + SqlName.quoteIfNeeded(after.name());
    // The plus takes the affinity away from the value; the first operand's collation counts.
    String same =
        isRetyped()
            ? "quote(%s) = quote(%s)".formatted(keptValue, from.convert(value))
            : "(%s IS +%s AND typeof(%s) = typeof(%s))"
                .formatted(keptValue, value, keptValue, value);
    return replacesNull
        ? "(%s OR (%s IS NULL AND %s IS NOT NULL))".formatted(same, keptValue, value)
        : same;
  }

  /** The new table's value in the type it had. */
  String valueBack() {
    String value = SqlName.quoteIfNeeded(after.name());
    return isRetyped() ? from.convert(value) : value;
  }
}
