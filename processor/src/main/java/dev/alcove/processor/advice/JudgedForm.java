// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import java.util.List;

/**
 * A form of a query with what costs in its plan.
 *
 * @param form the form
 * @param blocks what it asks for
 * @param reader reads its plans
 * @param findings what costs
 */
record JudgedForm(PlannedForm form, List<Block> blocks, PlanReader reader, List<Finding> findings) {

  /**
   * Whether something costs however few rows are wanted. Where hardly a row fits, as in a search
   * inside of text, that is so of every scan.
   */
  boolean isHard(Finding finding) {
    return finding.always()
        || (finding.kind() == Finding.Kind.SCAN && FindingWords.isInText(List.of(finding)));
  }
}
