// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.read.TableDraft.PlacedProperty;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sql.SqlName;
import java.util.List;

/**
 * Warns of fields in a primary key that are marked as nullable: their columns are NOT NULL all the
 * same; parts that may be null as a whole are refused elsewhere. Where null asks for a new row id
 * or a new identifier the mark is right. Only the reader still knows a mark from a type in code
 * that says nothing about null.
 */
final class NullableKeyCheck {

  private final ReadContext context;

  NullableKeyCheck(ReadContext context) {
    this.context = context;
  }

  void check(PrimaryKey key, List<PlacedProperty> placed, boolean withoutRowId) {
    for (PlacedProperty entry : placed) {
      boolean isFilled =
          entry.columns().stream().anyMatch(column -> isMade(column, key, withoutRowId));
      boolean isPart = entry.property().has(context.marks(), "Embedded");
      if (!isFilled
          && !isPart
          && entry.columns().stream().anyMatch(column -> isIn(key, column))
          && context.nullness().isMarkedNullable(entry.property().use())) {
        report(entry.property());
      }
    }
  }

  private void report(PropertyElement property) {
    context
        .report()
        .add(
            ProblemId.NULLABLE_PRIMARY_KEY,
            context.origins().at(property.field(), property.label()),
            property.label() + " is marked as nullable, but its column is in the primary key.",
            "A row without key is refused when it is written: remove @Nullable, or add @GeneratedId.");
  }

  private static boolean isMade(Column column, PrimaryKey key, boolean withoutRowId) {
    boolean isRowId =
        key.columns().size() == 1 && column.type() == StorageClass.INTEGER && !withoutRowId;
    return isRowId || column.generatedId() != null;
  }

  private static boolean isIn(PrimaryKey key, Column column) {
    return key.columns().stream().anyMatch(name -> SqlName.same(name, column.name()));
  }
}
