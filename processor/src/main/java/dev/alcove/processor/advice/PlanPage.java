// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.sqlite.PlanStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The plans of all queries as text, for people who review changes: a line for each node, sorted by
 * queries.
 *
 * @param lines the lines of each query, without its key
 */
public record PlanPage(SortedMap<String, List<String>> lines) {

  /** The file beside the schemas. */
  public static final String NAME = "plans.txt";

  private static final String COMMENT = "-- ";

  /** Copies the map. */
  public PlanPage {
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
  }

  /** The page of these queries. */
  static PlanPage of(List<PlannedQuery> queries) {
    SortedMap<String, List<String>> lines = new TreeMap<>();
    queries.forEach(query -> lines.put(query.key(), lines(query)));
    return new PlanPage(lines);
  }

  /** Reads a page; lines that are none are left out. */
  static PlanPage parse(String text) {
    SortedMap<String, List<String>> lines = new TreeMap<>();
    for (String line : text.split("\n", -1)) {
      int end = end(line);
      if (!line.startsWith(COMMENT) && end > 0) {
        lines
            .computeIfAbsent(line.substring(0, end), key -> new ArrayList<>())
            .add(line.substring(end));
      }
    }
    return new PlanPage(lines);
  }

  /** The key ends before the form in brackets, or before the colon. */
  private static int end(String line) {
    int colon = line.indexOf(": ");
    int bracket = line.indexOf(" [");
    return bracket >= 0 && bracket < colon ? bracket : colon;
  }

  /** Whether there is no query at all. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * The text of the file.
   *
   * @param database the database's name
   * @param sqlite the version of the SQLite that made the plans
   */
  public String text(String database, String sqlite) {
    StringBuilder text = new StringBuilder();
    text.append(COMMENT).append(database).append(", query plans\n");
    text.append(COMMENT)
        .append("Made by SQLite ")
        .append(sqlite)
        .append(" for tables of unknown content. Commit this file; do not edit it.\n\n");
    lines.forEach((key, rest) -> rest.forEach(line -> text.append(key).append(line).append('\n')));
    return text.toString();
  }

  /** Forms with the same plan share their lines. */
  private static List<String> lines(PlannedQuery query) {
    Map<List<String>, List<String>> labels = new LinkedHashMap<>();
    for (PlannedForm form : query.forms()) {
      labels
          .computeIfAbsent(nodes(0, form.steps(), ""), nodes -> new ArrayList<>())
          .add(form.label());
    }
    List<String> lines = new ArrayList<>();
    labels.forEach(
        (nodes, forms) -> {
          String form = labels.size() == 1 ? "" : " [" + label(forms) + "]";
          nodes.forEach(node -> lines.add(form + ": " + node));
        });
    return lines;
  }

  private static String label(List<String> forms) {
    String first = forms.get(0).isEmpty() ? "no part" : forms.get(0);
    return forms.size() == 1 ? first : first + " and " + (forms.size() - 1) + " more";
  }

  private static List<String> nodes(int parent, List<PlanStep> steps, String indent) {
    List<String> nodes = new ArrayList<>();
    for (PlanStep step : steps) {
      if (step.parent() == parent) {
        nodes.add(indent + step.detail().replace('\n', ' '));
        nodes.addAll(nodes(step.id(), steps, indent + "  "));
      }
    }
    return nodes.isEmpty() && indent.isEmpty() ? List.of("NOTHING TO LOOK UP") : nodes;
  }
}
