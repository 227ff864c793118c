// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.SchemaMatch;
import dev.alcove.processor.migrate.StepStatement.Phase;
import dev.alcove.processor.migrate.TableMatch;
import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.prove.ProofFinding.Kind;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of all tables that a step keeps. Of tables that it should not touch only a sum is taken;
 * so what a cascade or a trigger took by accident is found, too.
 */
final class KeptRows {

  private final TrialDatabase database;
  private final VersionStep step;
  private final List<TableKeep> touched = new ArrayList<>();
  private final List<TableSnapshot> untouched = new ArrayList<>();
  private final List<TableMatch> counted = new ArrayList<>();
  private Map<String, String> sums = Map.of();
  private Map<String, String> counters = Map.of();

  KeptRows(TrialDatabase database, VersionStep step) {
    this.database = database;
    this.step = step;
    Map<String, StepWrites> all = StepWrites.byTable(step.step().sql());
    Map<String, StepWrites> users = StepWrites.byTable(step.step().sql(Phase.DATA));
    for (TableMatch match : SchemaMatch.of(step.from(), step.to(), step.hints()).kept()) {
      boolean isSame =
          match.from().equals(match.to())
              && keepsNames(match)
              && !all.containsKey(SqlName.fold(match.to().name()));
      if (isSame && !step.step().hasJavaStep()) {
        untouched.add(match.from());
      } else {
        touched.add(tableKeep(match, users));
      }
      if (match.from().facts().autoIncrement() && match.to().facts().autoIncrement()) {
        counted.add(match);
      }
    }
  }

  /** Columns that change names with each other leave a table that looks the same. */
  private static boolean keepsNames(TableMatch match) {
    return match.to().columnNames().stream()
        .allMatch(name -> match.source(name).filter(name::equals).isPresent());
  }

  private TableKeep tableKeep(TableMatch match, Map<String, StepWrites> users) {
    StepWrites writes = users.getOrDefault(SqlName.fold(match.to().name()), StepWrites.NONE);
    return new TableKeep(database, match, step, writes, touched.size());
  }

  /** The tables that no statement of the step writes or changes. */
  List<TableSnapshot> untouched() {
    return untouched;
  }

  void remember() {
    touched.forEach(TableKeep::remember);
    sums = RowSums.of(database, untouched);
    counters = counters();
  }

  /** The tables that the step may have written. */
  List<String> writtenTables() {
    List<String> names = new ArrayList<>();
    for (TableSnapshot table : step.to().tables()) {
      if (!untouched.contains(table)) {
        names.add(table.name());
      }
    }
    return names;
  }

  void forget() {
    touched.forEach(TableKeep::forget);
  }

  /** What is not as it was. */
  List<ProofFinding> check(Map<String, Long> leftOut) {
    List<ProofFinding> findings = new ArrayList<>();
    for (TableKeep table : touched) {
      findings.addAll(table.check(leftOut.getOrDefault(table.after().name(), 0L)));
    }
    RowSums.of(database, untouched)
        .forEach(
            (table, now) -> {
              String before = sums.getOrDefault(table, "");
              if (!now.equals(before)) {
                findings.add(differs(table, before, now));
              }
            });
    findings.addAll(forgottenIds());
    return findings;
  }

  private ProofFinding differs(String table, String before, String now) {
    String oldCount = before.substring(0, before.indexOf(':'));
    String newCount = now.substring(0, now.indexOf(':'));
    return oldCount.equals(newCount)
        ? ProofFinding.of(Kind.VALUE_CHANGED, step.version(), table, "", "")
        : ProofFinding.of(
            Integer.parseInt(oldCount) > Integer.parseInt(newCount)
                ? Kind.ROWS_LOST
                : Kind.ROWS_ADDED,
            step.version(),
            table,
            oldCount,
            newCount);
  }

  private List<ProofFinding> forgottenIds() {
    if (counted.isEmpty()) {
      return List.of();
    }
    List<ProofFinding> findings = new ArrayList<>();
    Map<String, String> now = counters();
    for (TableMatch match : counted) {
      String before = counters.get(match.from().name());
      String after = now.getOrDefault(match.to().name(), "0");
      if (before != null && Long.parseLong(after) < Long.parseLong(before)) {
        findings.add(
            ProofFinding.of(Kind.COUNTER_LOST, step.version(), match.to().name(), before, after));
      }
    }
    return findings;
  }

  private Map<String, String> counters() {
    Map<String, String> counters = new LinkedHashMap<>();
    if (!counted.isEmpty()) {
      database
          .rows("SELECT name, seq FROM sqlite_sequence")
          .forEach(row -> counters.put(String.valueOf(row.get(0)), String.valueOf(row.get(1))));
    }
    return counters;
  }
}
