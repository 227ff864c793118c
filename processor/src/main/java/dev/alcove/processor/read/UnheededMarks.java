// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.model.Origin;
import dev.alcove.processor.report.ProblemId;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds annotations that this version understands but does not carry out, so that none is passed
 * over in silence.
 */
final class UnheededMarks {

  private final ReadContext context;
  private final TypeMarks typeMarks;
  private boolean wanting;

  UnheededMarks(ReadContext context) {
    this.context = context;
    this.typeMarks = new TypeMarks(context.marks());
  }

  /** Whether something was declared without which the database makes no sense. */
  boolean isWanting() {
    return wanting;
  }

  /** Looks at the class of a table, a view or a result. */
  void checkClass(TypeElement type) {
    versionAlone(typeMarks.all(type, "Version"), Origins.label(type));
  }

  /** Looks at a property; whether it can be read all the same. */
  boolean accepts(PropertyElement property) {
    Mark relation = property.mark(context.marks(), "Relation");
    if (relation != null) {
      refuse(
          context.origins().at(relation),
          property.label() + " has @Relation, which this version of Alcove cannot load yet.",
          "Mark it with @Ignore, and load the rows by a query of their own (a Map with @MapKey).");
    }
    versionAlone(property.marks(context.marks(), "Version"), property.label());
    return relation == null;
  }

  /** Looks at a parameter by which a query sorts. */
  void checkOrder(TypeMirror type, String query, Origin origin) {
    boolean isOrder =
        type instanceof DeclaredType declared
            && declared.asElement().getKind() == ElementKind.ENUM
            && declared.asElement().getEnclosedElements().stream()
                .anyMatch(constant -> context.marks().has(constant, "OrderBy"));
    if (isOrder) {
      refuse(
          origin,
          query + " sorts by an enum with @OrderBy, but this version of Alcove cannot do that yet.",
          "Write a method for each order, with the terms in its SQL.");
    }
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

  private void refuse(Origin origin, String sentence, String remedy) {
    wanting = true;
    context.report().add(ProblemId.NOT_YET_SUPPORTED, origin, sentence, remedy);
  }
}
