// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.sql.SqlName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Views, triggers and virtual tables of a step. Where tables change, all views and triggers go and
 * come: SQLite refuses to rename a table while a view cannot be read, triggers vanish with their
 * tables, and none shall fire while rows move.
 */
final class Dependents {

  private final SchemaSnapshot from;
  private final SchemaSnapshot to;
  private final boolean tablesChange;

  Dependents(SchemaSnapshot from, SchemaSnapshot to, boolean tablesChange) {
    this.from = from;
    this.to = to;
    this.tablesChange = tablesChange;
  }

  List<String> drop() {
    List<String> statements = new ArrayList<>();
    from.triggers().stream()
        .filter(this::triggerGoes)
        .forEach(trigger -> statements.add(StepSql.dropTrigger(trigger.name())));
    // A full-text index goes before the view that is its content.
    from.virtualTables().stream()
        .filter(table -> virtualTableChanges(table.name()) && !goesLast(table))
        .forEach(table -> statements.add(StepSql.dropTable(table.name())));
    from.views().stream()
        .filter(view -> tablesChange || viewChanges(view.name()))
        .forEach(view -> statements.add(StepSql.dropView(view.name())));
    return statements;
  }

  /** Drops what the data statements may still read: virtual tables that hold rows of their own. */
  List<String> dropLast() {
    return from.virtualTables().stream()
        .filter(this::goesLast)
        .map(table -> StepSql.dropTable(table.name()))
        .toList();
  }

  private boolean goesLast(SchemaPart table) {
    String name = table.name();
    boolean isTaken =
        to.facts().virtualTables().containsKey(name)
            || to.table(name).isPresent()
            || to.views().stream().anyMatch(view -> SqlName.same(view.name(), name));
    return !table.hasContentElsewhere() && !isTaken;
  }

  /**
   * The statements that create what is missing.
   *
   * @param moved the tables, in small letters, whose rows may have other values or places than the
   *     full-text indexes know
   */
  List<String> create(Set<String> moved) {
    List<String> statements = new ArrayList<>();
    to.views().stream()
        .filter(view -> tablesChange || viewChanges(view.name()))
        .forEach(view -> statements.add(view.sql() + ";"));
    for (SchemaPart table : to.virtualTables()) {
      boolean isNew = virtualTableChanges(table.name());
      if (isNew) {
        statements.add(table.sql() + ";");
      }
      if (table.hasContentElsewhere() && (isNew || isStale(table, moved))) {
        String name = SqlName.quoteIfNeeded(table.name());
        statements.add("INSERT INTO " + name + " (" + name + ") VALUES ('rebuild');");
      }
    }
    to.triggers().stream()
        .filter(this::triggerGoes)
        .forEach(trigger -> statements.add(trigger.sql() + ";"));
    return statements;
  }

  /** Whether a full-text index reads, perhaps through views, what has moved. */
  private boolean isStale(SchemaPart table, Set<String> moved) {
    Set<String> read = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(SqlName.fold(table.content())));
    while (!open.isEmpty()) {
      String name = open.pop();
      List<SchemaPart> views =
          to.views().stream().filter(view -> SqlName.same(view.name(), name)).toList();
      if (moved.contains(name) || views.stream().anyMatch(view -> viewChanges(view.name()))) {
        return true;
      }
      if (read.add(name)) {
        views.forEach(view -> open.addAll(view.names()));
      }
    }
    return false;
  }

  private boolean triggerGoes(SchemaPart trigger) {
    String name = trigger.name();
    return tablesChange
        || differs(from.facts().triggers(), to.facts().triggers(), name)
        || viewChanges(trigger.table());
  }

  private boolean viewChanges(String name) {
    return differs(from.facts().views(), to.facts().views(), name);
  }

  private boolean virtualTableChanges(String name) {
    return differs(from.facts().virtualTables(), to.facts().virtualTables(), name);
  }

  private static boolean differs(Map<String, String> a, Map<String, String> b, String name) {
    String before = a.getOrDefault(name, "");
    return !before.equals(b.getOrDefault(name, ""));
  }
}
