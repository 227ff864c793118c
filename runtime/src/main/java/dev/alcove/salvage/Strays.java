// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pages with rows that nothing leads to any more: whose they are is told by what they hold. */
final class Strays {
  private final Pages pages;
  private final BitSet taken;
  private final Map<Table, Tree> tables;
  private final List<String> report;
  private final DriverConnection target;

  /** Indexes with pages that nothing leads to. */
  private final List<LostIndex> indexes = new ArrayList<>();

  private int nobodys;
  private long rows;

  Strays(
      DriverConnection target,
      Pages pages,
      BitSet taken,
      Map<Table, Tree> tables,
      List<String> report) {
    this.target = target;
    this.pages = pages;
    this.taken = taken;
    this.tables = tables;
    this.report = report;
  }

  /** Notes indexes that have lost pages, or all. */
  void lose(@Nullable Set<String> names) {
    String sql =
        "SELECT name, tbl_name FROM " + Salvage.SCHEMA + "sqlite_master WHERE type = 'index'";
    try (DriverStatement all = target.prepare(sql)) {
      while (all.step()) {
        String name = String.valueOf(all.getText(0));
        for (Table table : tables.keySet()) {
          if (table.name.equals(all.getText(1)) && (names == null || names.contains(name))) {
            indexes.add(new LostIndex(target, name, table));
          }
        }
      }
    }
  }

  void copy() {
    for (int number = 1; number <= pages.last; number++) {
      if (!taken.get(number)) {
        Node node = Node.read(pages, number);
        if (!node.rows.isEmpty() && (node.isTable() || !isOfIndex(node))) {
          copy(node);
        }
      }
    }
    if (rows > 0) {
      report.add(rows + " rows were found on pages that nothing leads to, and copied");
    }
    if (nobodys > 0) {
      report.add(nobodys + " pages hold rows that may be of several tables, or of none");
    }
  }

  private boolean isOfIndex(Node node) {
    for (LostIndex index : indexes) {
      boolean all = true;
      for (Row row : node.rows) {
        all = all && index.takes(row);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private void copy(Node node) {
    List<Table> owners = new ArrayList<>();
    for (Map.Entry<Table, Tree> each : tables.entrySet()) {
      boolean all = each.getValue().lost > 0 && each.getKey().hasRowIds == node.isTable();
      for (Row row : node.rows) {
        all = all && each.getKey().takes(row);
      }
      if (all) {
        owners.add(each.getKey());
      }
    }
    if (owners.size() != 1) {
      nobodys++;
      return;
    }
    for (Row row : node.rows) {
      rows += owners.get(0).copy(row) ? 1 : 0;
    }
  }
}
