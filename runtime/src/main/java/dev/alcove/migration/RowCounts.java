// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

import dev.alcove.driver.DriverStatement;
import dev.alcove.schema.StoredSchema;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rows of the tables that outlive a step: counted in full where the step copies or drops a
 * table, for that could take rows of others along. Where it only alters tables in place, which must
 * not depend on their size, they are counted up to a bound: no statement of such a step moves rows.
 */
final class RowCounts {
  private static final int BOUND = 10_000;

  private final Upgrade upgrade;
  private final Migration step;

  /** By old names. */
  private final Map<String, Long> counts = new LinkedHashMap<>();

  /** Counts before the step. */
  RowCounts(Upgrade upgrade, Migration step) {
    this.upgrade = upgrade;
    this.step = step;
    take(false);
  }

  /** Counts again, for the user's own statements may have changed what they like. */
  void take(boolean renamed) {
    for (Map.Entry<String, String> table : step.kept.entrySet()) {
      counts.put(table.getKey(), count(table, renamed, isBounded()));
    }
    for (Map.Entry<String, String> table : step.rebuilt.entrySet()) {
      counts.put(table.getKey(), count(table, renamed, false));
    }
  }

  /**
   * Compares with what was counted last.
   *
   * @throws dev.alcove.error.MigrationFailedException if a table has more or fewer rows
   */
  void check() {
    Map<String, Long> before = new LinkedHashMap<>(counts);
    take(true);
    for (Map.Entry<String, Long> old : before.entrySet()) {
      long had = old.getValue();
      Long now = counts.get(old.getKey());
      if (now != null && now != had) {
        boolean bounded = isBounded();
        String table = newName(old.getKey());
        String what = table + " had " + shown(had, bounded) + " rows and now has ";
        throw upgrade.rows(step, what + shown(now, bounded), table, had, now);
      }
    }
  }

  private boolean isBounded() {
    return step.rebuilt.isEmpty() && step.removed.isEmpty();
  }

  private String newName(String old) {
    String kept = step.kept.get(old);
    return kept == null ? String.valueOf(step.rebuilt.get(old)) : kept;
  }

  private static String shown(long count, boolean bounded) {
    return bounded && count > BOUND ? "more than " + BOUND : String.valueOf(count);
  }

  private long count(Map.Entry<String, String> table, boolean renamed, boolean bounded) {
    String name = renamed && exists(table.getValue()) ? table.getValue() : table.getKey();
    String from = " FROM " + StoredSchema.quoted(name);
    return upgrade.number(
        bounded
            ? "SELECT count(*) FROM (SELECT 1" + from + " LIMIT " + (BOUND + 1) + ")"
            : "SELECT count(*)" + from);
  }

  private boolean exists(String table) {
    String sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1 COLLATE NOCASE";
    try (DriverStatement found = upgrade.connection.prepare(sql)) {
      found.bindText(1, table);
      return found.step();
    }
  }
}
