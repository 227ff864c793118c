// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Table;
import dev.alcove.processor.sqlite.PlanStep;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the plans of some forms are like.
 *
 * @param costs what each form costs at each table; nothing where it costs nothing
 * @param sought how much is looked up by indexes on trial
 * @param used the indexes on trial that are used
 */
record PlanScore(Map<Spot, Integer> costs, int sought, Set<String> used) {

  /** What costs whatever one does counts for more than all else together. */
  private static final int HARD = 1_000;

  /**
   * A form at a table.
   *
   * @param form the number of the form
   * @param table the name of the table
   */
  record Spot(int form, String table) {}

  /** Judges a plan for each of these forms. */
  static PlanScore of(List<JudgedForm> forms, List<List<PlanStep>> plans, TableFacts tables) {
    Map<Spot, Integer> hard = new HashMap<>();
    Map<Spot, Integer> soft = new HashMap<>();
    int sought = 0;
    Set<String> used = new LinkedHashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      List<PlanNode> nodes = forms.get(i).reader().read(plans.get(i));
      for (Finding finding : PlanJudge.judge(nodes, forms.get(i).blocks(), tables)) {
        Table table = tables.table(finding.source());
        if (table != null) {
          Spot spot = new Spot(i, table.name());
          (forms.get(i).isHard(finding) ? hard : soft).merge(spot, 1, Integer::sum);
        }
      }
      sought += sought(nodes, used);
    }
    // Who reads a whole table anyway gains nothing if it comes sorted.
    hard.forEach((spot, count) -> soft.put(spot, count * HARD));
    return new PlanScore(soft, sought, used);
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

  /** What all forms cost together. */
  int cost() {
    return costs.values().stream().mapToInt(cost -> cost).sum();
  }

  /** The tables at which some form costs less than in another score of the same forms. */
  Set<String> helped(PlanScore other) {
    Set<String> helped = new LinkedHashSet<>();
    other.costs.forEach(
        (spot, cost) -> {
          if (costs.getOrDefault(spot, 0) < cost) {
            helped.add(spot.table());
          }
        });
    return helped;
  }
}
