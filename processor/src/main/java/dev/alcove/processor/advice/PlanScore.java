// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sqlite.PlanStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What plans are like.
 *
 * @param always how many nodes cost whatever one does
 * @param scans how many nodes read a whole table
 * @param all how many nodes cost
 * @param sought how much is looked up by indexes on trial
 * @param used how many indexes on trial are used
 */
record PlanScore(int always, int scans, int all, int sought, int used) {

  /** Judges a plan for each of these forms. */
  static PlanScore of(List<JudgedForm> forms, List<List<PlanStep>> plans, TableFacts tables) {
    int always = 0;
    int scans = 0;
    int all = 0;
    int sought = 0;
    Set<String> used = new LinkedHashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      JudgedForm form = forms.get(i);
      List<PlanNode> nodes = form.reader().read(plans.get(i));
      for (Finding finding : PlanJudge.judge(nodes, form.blocks(), tables)) {
        always += finding.always() ? 1 : 0;
        scans += finding.kind() == Finding.Kind.SORT ? 0 : 1;
        all++;
      }
      sought += sought(nodes, used);
    }
    return new PlanScore(always, scans, all, sought, used.size());
  }

  private static int sought(List<PlanNode> nodes, Set<String> used) {
    int sought = 0;
    for (PlanNode node : nodes) {
      if (IndexTrial.isOnTrial(node.index())) {
        used.add(node.index());
        sought += node.terms().size();
      }
      sought += sought(node.children(), used);
    }
    return sought;
  }

  /**
   * Whether less costs.
   *
   * @param other what it is compared with
   * @param mustSeek whether a scan counts even if it may end early
   */
  boolean isBetterThan(PlanScore other, boolean mustSeek) {
    if (other.always > 0) {
      return always < other.always && (!mustSeek || scans < other.scans);
    }
    return always == 0 && all < other.all;
  }
}
