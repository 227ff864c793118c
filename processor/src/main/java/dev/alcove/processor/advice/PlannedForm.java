// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sqlite.PlanStep;
import java.util.List;

/**
 * One form of a query, and how SQLite would carry it out.
 *
 * @param label which of the forms it is, in words; empty if there is one only
 * @param sql the statement, with lists of several variables
 * @param steps its plan
 */
record PlannedForm(String label, String sql, List<PlanStep> steps) {

  /** Copies the list. */
  PlannedForm {
    steps = List.copyOf(steps);
  }
}
