// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.report.ProblemId;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Finds annotations that mean nothing where they stand, so that none is passed over in silence. */
final class UnheededMarks {

  private final ReadContext context;
  private final TypeMarks typeMarks;

  UnheededMarks(ReadContext context) {
    this.context = context;
    this.typeMarks = new TypeMarks(context.marks());
  }

  /** Looks at the class of a table, a view or a result. */
  void checkClass(TypeElement type) {
    versionAlone(typeMarks.all(type, "Version"), Origins.label(type));
  }

  /** Looks at a property. */
  void check(PropertyElement property) {
    Mark order = property.mark(context.marks(), "OrderBy");
    if (order != null) {
      context
          .report()
          .add(
              ProblemId.SORT_ORDER,
              context.origins().at(order),
              property.label() + " has @OrderBy, which belongs on the constants of an enum.",
              "Remove it; a query sorts by what its own ORDER BY says.");
    }
    versionAlone(property.marks(context.marks(), "Version"), property.label());
  }

  private void versionAlone(List<Mark> marks, String label) {
    for (Mark mark : marks) {
      for (String value : List.of("date", "note", "sql")) {
        if (mark.isWritten(value)) {
          context
              .report()
              .add(
                  ProblemId.VERSION_SINCE,
                  context.origins().at(mark, value),
                  "@Version on " + label + " has " + value + ", which belongs to the database.",
                  "Write @Version(" + mark.number("value") + ") here.");
        }
      }
    }
  }
}
