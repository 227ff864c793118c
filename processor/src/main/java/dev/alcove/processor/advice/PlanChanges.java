// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Origin;
import dev.alcove.processor.report.Problem;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlExcerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Shows how plans differ from those of the file. */
public final class PlanChanges {

  /** Another SQLite may change them all, which nobody wants to read one by one. */
  private static final int SHOWN = 8;

  private static final int LINES = 2;

  private final Database database;
  private final QueryPlans plans;
  private final Report report;

  /** Compares the plans of a database. */
  public PlanChanges(Database database, QueryPlans plans, Report report) {
    this.database = database;
    this.plans = plans;
    this.report = report;
  }

  /** Tells which queries are carried out another way than before. New ones are no change. */
  public void show(String before) {
    PlanPage old = PlanPage.parse(before);
    List<String> changed = new ArrayList<>();
    plans
        .page()
        .lines()
        .forEach(
            (key, lines) -> {
              List<String> known = old.lines().get(key);
              if (known != null && !known.equals(lines)) {
                changed.add(key);
              }
            });
    for (String key : changed.subList(0, Math.min(SHOWN, changed.size()))) {
      add(
          ProblemId.CHANGED_PLAN,
          plans.origin(key),
          key + " is carried out another way than in the build before.",
          difference(lines(old, key), lines(plans.page(), key)));
    }
    if (changed.size() > SHOWN) {
      add(
          ProblemId.CHANGED_PLAN,
          database.origin(),
          "So are " + (changed.size() - SHOWN) + " more queries of " + name() + ".",
          List.of("All differences are in " + file() + "."));
    }
  }

  /** Refuses whatever differs. */
  public void refuse(String before) {
    PlanPage old = PlanPage.parse(before);
    SortedSet<String> different = new TreeSet<>();
    Set<String> keys = new TreeSet<>(old.lines().keySet());
    keys.addAll(plans.page().lines().keySet());
    for (String key : keys) {
      if (!lines(old, key).equals(lines(plans.page(), key))) {
        different.add(key);
      }
    }
    if (different.isEmpty()) {
      return;
    }
    String first = different.first();
    List<String> details =
        new ArrayList<>(difference(lines(old, first), lines(plans.page(), first)));
    details.add("Build without -Aalcove.plans=locked, read what has changed, and commit the file.");
    String others = different.size() == 1 ? "" : " and " + (different.size() - 1) + " more";
    add(
        ProblemId.PLANS_LOCKED,
        database.origin(),
        "The plans of " + name() + " are not those of " + file() + ": " + first + others + ".",
        details);
  }

  private String name() {
    return database.type().lastName();
  }

  private String file() {
    return name() + "/" + PlanPage.NAME;
  }

  private static List<String> lines(PlanPage page, String key) {
    return page.lines().getOrDefault(key, List.of());
  }

  /**
   * What was and what is. Where a line has come or gone and nothing else, the lines around it say
   * how the query was carried out, so that all are shown.
   */
  private static List<String> difference(List<String> before, List<String> now) {
    List<String> gone = before.stream().filter(line -> !now.contains(line)).toList();
    List<String> come = now.stream().filter(line -> !before.contains(line)).toList();
    boolean isPartial = gone.isEmpty() || come.isEmpty();
    List<String> details = new ArrayList<>(marked("- ", isPartial ? before : gone));
    details.addAll(marked("+ ", isPartial ? now : come));
    return details;
  }

  /** The first ones of some lines. */
  private static List<String> marked(String mark, List<String> own) {
    List<String> marked = new ArrayList<>();
    for (String line : own.subList(0, Math.min(LINES, own.size()))) {
      String text = line.startsWith(": ") ? line.substring(2) : line.strip();
      marked.add(cut(mark + text));
    }
    if (own.size() > LINES) {
      marked.set(LINES - 1, cut(marked.get(LINES - 1)) + " …");
    }
    return marked;
  }

  private static String cut(String line) {
    int most = SqlExcerpt.MAX_COLUMNS - 2;
    return line.length() <= most ? line : line.substring(0, most - 1) + "…";
  }

  private void add(ProblemId id, Origin origin, String sentence, List<String> details) {
    report.add(new Problem(id, origin, sentence, details));
  }
}
