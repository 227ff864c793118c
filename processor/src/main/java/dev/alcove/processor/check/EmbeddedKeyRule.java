// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import org.jspecify.annotations.Nullable;

/** What tells a row, or what Alcove makes for it, is in no part that may be null as a whole. */
final class EmbeddedKeyRule implements TableRule, RowsRule {

  @Override
  public void check(Table table, Report report) {
    check(table.rowClass(), table, report);
  }

  @Override
  public void check(RowsSubject subject) {
    for (RowsSubject.Target target : subject.targets()) {
      if (target.isPartial()) {
        check(target.rowClass(), target.table(), subject.report());
      }
    }
  }

  private static void check(RowClass rowClass, Table table, Report report) {
    for (Property property : rowClass.properties()) {
      if (property.content() instanceof Property.EmbeddedContent embedded) {
        if (property.nullable()) {
          checkPart(property, embedded.part(), table, report);
        } else {
          check(embedded.part(), table, report);
        }
      }
    }
  }

  private static void checkPart(Property property, RowClass part, Table table, Report report) {
    for (Column column : part.columns()) {
      Column own = table.column(column.name());
      boolean isKey = isKey(table.primaryKey(), column);
      if (isKey || (own != null && own.generatedId() != null)) {
        report.add(
            ProblemId.NULLABLE_KEY,
            property.origin(),
            property.origin().label()
                + " may be null, but holds \""
                + column.name()
                + (isKey ? "\", which tells the row." : "\", which is made by @GeneratedId."),
            "Make it non-null, or move the field out of it.");
        return;
      }
    }
  }

  private static boolean isKey(@Nullable PrimaryKey key, Column column) {
    return key != null
        && key.columns().stream().anyMatch(name -> SqlName.same(name, column.name()));
  }
}
