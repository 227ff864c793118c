// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

import dev.alcove.driver.DriverStatement;
import dev.alcove.schema.StoredSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether each row has its parents after an upgrade, which ran with foreign keys off. Looks only at
 * tables that an upgrade can have harmed, for the check reads them whole.
 */
final class ForeignKeyCheck {
  private final Upgrade upgrade;

  /** Tables that were rebuilt or removed, in small letters. */
  private final Set<String> changed = new LinkedHashSet<>();

  private boolean everything;

  ForeignKeyCheck(Upgrade upgrade) {
    this.upgrade = upgrade;
  }

  /** Notes what a step may have done. */
  void add(Migration step) {
    everything |= step.hasData();
    for (Migration.Part part : step.parts) {
      String sql = part.text.toUpperCase(Locale.ROOT);
      // A new column with a default may refer to what does not exist, in each row.
      everything |=
          sql.startsWith("ALTER") && sql.contains("REFERENCES") && sql.contains("DEFAULT");
    }
    List<String> renamed = new ArrayList<>();
    for (Map.Entry<String, String> table : step.kept.entrySet()) {
      if (changed.remove(table.getKey().toLowerCase(Locale.ROOT))) {
        renamed.add(table.getValue());
      }
    }
    addAll(renamed);
    addAll(step.rebuilt.values());
    addAll(step.removed);
  }

  private void addAll(Collection<String> tables) {
    for (String table : tables) {
      changed.add(table.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Checks.
   *
   * @param last the step that messages name
   * @throws dev.alcove.error.MigrationFailedException if a row refers to what is not there
   */
  void run(Migration last) {
    if (everything) {
      check("PRAGMA foreign_key_check", last);
    } else if (!changed.isEmpty()) {
      for (String table : tables()) {
        if (changed.contains(table.toLowerCase(Locale.ROOT)) || refersToChanged(table)) {
          check("PRAGMA foreign_key_check(" + StoredSchema.quoted(table) + ")", last);
        }
      }
    }
  }

  private List<String> tables() {
    List<String> tables = new ArrayList<>();
    String sql = "SELECT name FROM sqlite_master WHERE type = 'table'";
    try (DriverStatement rows = upgrade.connection.prepare(sql)) {
      while (rows.step()) {
        tables.add(String.valueOf(rows.getText(0)));
      }
    }
    return tables;
  }

  private boolean refersToChanged(String table) {
    String sql = "PRAGMA foreign_key_list(" + StoredSchema.quoted(table) + ")";
    try (DriverStatement rows = upgrade.connection.prepare(sql)) {
      while (rows.step()) {
        if (changed.contains(String.valueOf(rows.getText(2)).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
      return false;
    }
  }

  private void check(String sql, Migration last) {
    String table = "";
    String parent = "";
    long count = 0;
    try (DriverStatement rows = upgrade.connection.prepare(sql)) {
      while (rows.step()) {
        String child = String.valueOf(rows.getText(0));
        String missing = String.valueOf(rows.getText(2));
        if (count == 0) {
          table = child;
          parent = missing;
        }
        count += child.equals(table) && missing.equals(parent) ? 1 : 0;
      }
    }
    if (count > 0) {
      String what = count + " rows of " + table + " refer to missing rows of " + parent;
      throw upgrade.rows(last, what, table, -1, -1);
    }
  }
}
