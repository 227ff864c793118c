// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.report;

import dev.alcove.processor.model.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects problems. The same problem said twice counts once; stages ask {@link #hasErrors()}
 * before the next one starts. Not safe for use by several threads.
 */
public final class Report {

  private final Map<Problem, Origin> problems = new LinkedHashMap<>();
  private Origin database = Origin.NONE;

  /** From now on, problems concern this database. */
  public void enter(Origin currentDatabase) {
    database = currentDatabase;
  }

  /** Adds a problem. */
  public void add(Problem problem) {
    problems.putIfAbsent(problem, database);
  }

  /** Adds a problem with these further lines. */
  public void add(ProblemId id, Origin origin, String sentence, String... details) {
    add(Problem.of(id, origin, sentence, details));
  }

  /** Whether any problem is an error. */
  public boolean hasErrors() {
    for (Problem problem : problems.keySet()) {
      if (problem.id().severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** Whether a problem of this kind was reported, wherever. */
  public boolean has(ProblemId id) {
    return problems.keySet().stream().anyMatch(problem -> problem.id() == id);
  }

  /**
   * Whether an error was reported at this very place, so that what follows from it stays silent.
   */
  public boolean hasErrorAt(Origin origin) {
    for (Problem problem : problems.keySet()) {
      if (problem.id().severity() == Severity.ERROR && problem.origin().equals(origin)) {
        return true;
      }
    }
    return false;
  }

  /** The database that a problem was first found in; nowhere if in none. */
  public Origin database(Problem problem) {
    return problems.getOrDefault(problem, Origin.NONE);
  }

  /** All problems in the order in which they were found. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(new ArrayList<>(problems.keySet()));
  }
}
