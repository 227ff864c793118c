// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Access;
import dev.alcove.processor.model.Property;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.TypeRef;
import dev.alcove.processor.report.ProblemId;
import java.util.List;

/**
 * A part that holds the side of an outer join is null where the join finds no row, and says so.
 * That is one mistake, however many columns the side has.
 */
final class AbsentPartRule {

  /** Whether a part may be missing though its property does not say so, which is then reported. */
  boolean refuses(
      SqlSubject subject,
      TypeRef owner,
      Property property,
      RowClass part,
      List<FoundColumn> columns) {
    List<FoundColumn> side =
        columns.stream()
            .filter(
                c -> part.columns().stream().anyMatch(own -> ColumnsRule.isNamed(c, own.name())))
            .toList();
    boolean refuses = needsRow(part, columns) && AbsentSide.isOfOneTable(side);
    if (refuses && !subject.report().hasErrorAt(property.origin())) {
      subject
          .report()
          .add(
              ProblemId.NULL_INTO_NON_NULL,
              property.origin(),
              subject.name()
                  + " fills "
                  + owner.lastName()
                  + "."
                  + property.name()
                  + ", a non-null "
                  + property.type()
                  + ", but its outer join may find no row for it.",
              remedy(property));
    }
    return refuses;
  }

  /** A map has no component for its keys, but a type argument. */
  private static String remedy(Property property) {
    boolean isOfMap = property.access() instanceof Access.Unreadable;
    return isOfMap
        ? "Write Map with @Nullable " + property.type() + ", or use an inner join."
        : "Declare it as @Embedded @Nullable "
            + property.type()
            + " "
            + property.name()
            + ", or use an inner join.";
  }

  /** Whether there is a value in the part that only a row can give. */
  private static boolean needsRow(RowClass part, List<FoundColumn> columns) {
    for (Property property : part.properties()) {
      if (property.content() instanceof Property.EmbeddedContent embedded
          && needsRow(embedded.part(), columns)) {
        return true;
      }
      if (property.content() instanceof Property.ColumnContent single
          && columns.stream()
              .filter(column -> ColumnsRule.isNamed(column, single.column().name()))
              .anyMatch(column -> needsRow(property, single, column))) {
        return true;
      }
    }
    return false;
  }

  private static boolean needsRow(
      Property property, Property.ColumnContent content, FoundColumn column) {
    return AbsentSide.isTold(column.fact().value())
        && !NullResultRule.passes(
            column.fact().value(),
            property.nullable() && !property.type().isPrimitive(),
            content.column().conversion());
  }
}
