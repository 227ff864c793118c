// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import java.util.HashMap;
import java.util.Map;

/** Each column comes from one field, those of embedded parts included. */
final class DuplicateColumnRule implements TableRule {

  @Override
  public void check(Table table, Report report) {
    check(table.rowClass(), report);
  }

  /** Reports the columns that a class has twice. */
  static void check(RowClass rowClass, Report report) {
    walk(rowClass, rowClass.type().lastName(), new HashMap<>(), report);
  }

  private static void walk(
      RowClass part, String path, Map<String, String> fieldsByColumn, Report report) {
    for (Property property : part.properties()) {
      String field = path + "." + property.name();
      if (property.content() instanceof Property.ColumnContent single) {
        enter(single.column(), field, fieldsByColumn, report);
      } else if (property.content() instanceof Property.EmbeddedContent embedded) {
        walk(embedded.part(), field, fieldsByColumn, report);
      }
    }
  }

  private static void enter(
      Column column, String field, Map<String, String> fieldsByColumn, Report report) {
    String before = fieldsByColumn.putIfAbsent(SqlName.fold(column.name()), field);
    if (before != null) {
      report.add(
          ProblemId.DUPLICATE_COLUMN,
          column.origin(),
          before + " and " + field + " both have column \"" + column.name() + "\".",
          "Name one of them with @Column(\"…\"), or give an @Embedded part a prefix.");
    }
  }
}
