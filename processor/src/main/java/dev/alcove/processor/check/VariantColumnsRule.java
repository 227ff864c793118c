// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.sqlite.ResultColumn;
import java.util.List;

/** All forms of a query give the same columns, since one method reads them. */
final class VariantColumnsRule {

  boolean accepts(QuerySubject subject, List<CheckedForm> others, CheckedForm form) {
    if (others.isEmpty() || names(others.get(0)).equals(names(form))) {
      return true;
    }
    subject.problem(
        ProblemId.VARIANT_COLUMNS,
        subject.name()
            + " gives "
            + String.join(", ", names(others.get(0)))
            + " in one of its forms, and "
            + String.join(", ", names(form))
            + " in another.",
        "Let optional parts choose rows, not columns.");
    return false;
  }

  private static List<String> names(CheckedForm form) {
    return form.columns().stream().map(ResultColumn::name).toList();
  }
}
