// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.PlanStep;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

  /** The tables that are read by name, or by a view's; in lower case. */
  Set<String> tables() {
    Set<String> read = new TreeSet<>();
    for (Block block : blocks) {
      for (BlockSource source : block.sources()) {
        if (source.table() != null) {
          read.add(SqlName.fold(source.table().name()));
        }
      }
    }
    return read;
  }

  /** The same form with another plan. */
  JudgedForm with(List<PlanStep> steps, TableFacts facts) {
    return new JudgedForm(form, blocks, reader, PlanJudge.judge(reader.read(steps), blocks, facts));
  }
}
