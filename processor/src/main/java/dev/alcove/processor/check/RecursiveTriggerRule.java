// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.TriggerOutline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * No trigger fires itself, at once or by way of others. Alcove switches recursive triggers on, for
 * REPLACE would hide deletes from triggers otherwise (pragma.html).
 */
final class RecursiveTriggerRule implements DeclarationRule {

  @Override
  public void check(Database database, Report report) {
    Map<Trigger, TriggerOutline> outlines = new LinkedHashMap<>();
    for (Table table : database.tables()) {
      for (Trigger trigger : table.triggers()) {
        TriggerOutline outline = TriggerOutline.of(trigger.sql());
        if (outline != null && !report.hasErrorAt(trigger.origin())) {
          outlines.put(trigger, outline);
        }
      }
    }
    Set<Trigger> reported = new HashSet<>();
    for (Trigger trigger : outlines.keySet()) {
      Deque<Trigger> path = new ArrayDeque<>();
      boolean isCircle = findPath(trigger, trigger, outlines, new HashSet<>(), path);
      if (isCircle && path.stream().noneMatch(reported::contains)) {
        reported.addAll(path);
        report(trigger, path, report);
      }
    }
  }

  /** Finds the triggers between {@code from} and {@code to}, {@code to} included. */
  private static boolean findPath(
      Trigger from,
      Trigger to,
      Map<Trigger, TriggerOutline> outlines,
      Set<Trigger> visited,
      Deque<Trigger> path) {
    TriggerOutline outline = outlines.get(from);
    if (outline == null) {
      return false;
    }
    for (Map.Entry<Trigger, TriggerOutline> next : outlines.entrySet()) {
      boolean fired = outline.writes().stream().anyMatch(write -> write.fires(next.getValue()));
      if (fired
          && (next.getKey().equals(to)
              || (visited.add(next.getKey())
                  && findPath(next.getKey(), to, outlines, visited, path)))) {
        path.addFirst(next.getKey());
        return true;
      }
    }
    return false;
  }

  private static void report(Trigger trigger, Deque<Trigger> path, Report report) {
    report.add(
        ProblemId.RECURSIVE_TRIGGER,
        trigger.origin(),
        "Trigger \""
            + trigger.name()
            + "\" fires itself"
            + (path.size() == 1 ? "." : " by way of \"" + path.getFirst().name() + "\"."),
        "Recursive triggers are on, so that it would not end.",
        "Say UPDATE OF with columns that the body leaves alone, or write the value at once.");
  }
}
