// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Operation;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.report.ProblemId;
import java.util.List;

/** A row that exists is found by its key, so that the object must have it. */
final class RowKeyRule implements RowsRule {

  @Override
  public void check(RowsSubject subject) {
    for (RowsSubject.Target target : subject.targets()) {
      List<String> missing =
          known(subject, target).stream()
              .filter(column -> target.table().column(column) != null)
              .filter(column -> !target.gives(column))
              .toList();
      if (!missing.isEmpty()) {
        subject.problem(
            ProblemId.MISSING_KEY,
            target.parameter(),
            subject.name()
                + " finds rows of \""
                + target.table().name()
                + "\" by \""
                + String.join("\", \"", missing)
                + "\", which "
                + target.rowClass().type().lastName()
                + " does not have.",
            "Add a field for it, or write a @Query.");
      }
    }
  }

  /** The columns by which a row is found; none for an insert. */
  private static List<String> known(RowsSubject subject, RowsSubject.Target target) {
    if (subject.method().operation() instanceof Operation.Insert) {
      return List.of();
    }
    if (subject.method().operation() instanceof Operation.Upsert upsert
        && !upsert.conflict().isEmpty()) {
      return upsert.conflict();
    }
    PrimaryKey key = target.table().primaryKey();
    return key == null ? List.of() : key.columns();
  }
}
