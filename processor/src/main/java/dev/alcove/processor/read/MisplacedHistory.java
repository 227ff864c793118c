// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.report.ProblemId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Finds history told where it means nothing: on views, on classes that belong to no table, on
 * fields that are no column. Tables must be read before everything else.
 */
final class MisplacedHistory {

  private final ReadContext context;

  /** Classes that tell of tables: their own, superclasses, and embedded parts. */
  private final Set<TypeElement> ofTables = new HashSet<>();

  MisplacedHistory(ReadContext context) {
    this.context = context;
  }

  /** Looks at a database, which has no name in SQL. */
  void checkDatabase(TypeElement database) {
    for (Mark mark : context.marks().all(database, "Renamed")) {
      report(
          mark,
          Origins.label(database),
          "is no table",
          "Write it on the class of a table or on a field.");
    }
  }

  /** Looks at a class, in the use for which it is read. */
  void checkClass(TypeElement row, List<PropertyElement> properties, RowRequest request) {
    boolean isPart = request.use() == RowUse.TABLE && !request.open().isEmpty();
    boolean isKnown = !isPart && ofTables.contains(row);
    if (request.use() == RowUse.TABLE) {
      enter(row);
    }
    if (!context.marks().has(row, "Table") && !isKnown) {
      checkMarks(row, isPart);
    }
    for (PropertyElement property : properties) {
      checkProperty(property);
    }
  }

  private void enter(TypeElement row) {
    ofTables.add(row);
    if (row.getSuperclass().getKind() == TypeKind.DECLARED) {
      enter(ReadContext.elementOf(row.getSuperclass()));
    }
  }

  private void checkMarks(TypeElement row, boolean isPart) {
    boolean isView = context.marks().has(row, "View");
    String other = isPart ? "is embedded" : "belongs to no table";
    for (String annotation : List.of("Renamed", "Removed")) {
      for (Mark mark : context.marks().all(row, annotation)) {
        report(
            mark,
            Origins.label(row),
            isView ? "is a view" : other,
            isView
                ? "Views are made anew in each version; one that is gone is @Removed on the database."
                : "Write it on the class of the table.");
      }
    }
  }

  private void checkProperty(PropertyElement property) {
    String what = "";
    String remedy = "";
    if (property.has(context.marks(), "Ignore")) {
      what = "is ignored";
      remedy = "Remove it.";
    } else if (property.has(context.marks(), "Embedded")) {
      what = "is embedded, thus no column";
      remedy = "Write it on the fields of " + TypeRefs.of(property.type()) + ".";
    } else if (!isOfTable(ReadContext.owner(property.field()))) {
      what = "belongs to no table";
      remedy = "Write it on the field of the table's class.";
    }
    if (what.isEmpty()) {
      return;
    }
    for (String annotation : List.of("Renamed", "Altered")) {
      for (Mark mark : property.marks(context.marks(), annotation)) {
        report(mark, property.label(), what, remedy);
      }
    }
  }

  private boolean isOfTable(TypeElement owner) {
    return ofTables.contains(owner) || context.marks().has(owner, "Table");
  }

  private void report(Mark mark, String label, String what, String remedy) {
    context
        .report()
        .add(
            ProblemId.MISPLACED_HISTORY,
            context.origins().at(mark),
            label + " has @" + OperationReader.nameOf(mark) + ", but " + what + ".",
            remedy);
  }
}
