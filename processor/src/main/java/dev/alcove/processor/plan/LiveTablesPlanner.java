// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.depend.Dependency;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.StorageClass;
import dev.alcove.processor.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plans what is watched of each table: what any live query of the database reads. */
public final class LiveTablesPlanner {

  private LiveTablesPlanner() {}

  /** The plan for what all live queries of a database depend on; null if there are none. */
  public static @Nullable LiveTablesPlan plan(
      Database database, Collection<Dependency> dependencies) {
    Map<String, List<Dependency>> byTable = new TreeMap<>();
    for (Dependency each : dependencies) {
      byTable.computeIfAbsent(each.table(), table -> new ArrayList<>()).add(each);
    }
    Names constants = new Names();
    List<LiveTablesPlan.Watched> tables = new ArrayList<>();
    byTable.forEach((table, read) -> tables.add(watched(database, table, read, constants)));
    return tables.isEmpty()
        ? null
        : new LiveTablesPlan(ClassNames.liveTables(database.type()), database.type(), tables);
  }

  private static LiveTablesPlan.Watched watched(
      Database database, String name, List<Dependency> read, Names constants) {
    Table table =
        database.tables().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("unlisted table: " + name));
    List<String> columns = new ArrayList<>();
    List<String> untyped = new ArrayList<>();
    for (String each : columns(table, read)) {
      Column column = table.column(each);
      (column != null && column.type() == StorageClass.BLOB ? untyped : columns).add(each);
    }
    return new LiveTablesPlan.Watched(
        constants.take(LocalNames.constant(name)), name, columns, untyped, scopes(table, read));
  }

  /** The columns that count, in the order of the table. */
  static List<String> columns(Table table, List<Dependency> read) {
    Set<String> all = new LinkedHashSet<>();
    read.forEach(each -> all.addAll(each.columns()));
    List<String> sorted = new ArrayList<>();
    for (Column column : table.columns()) {
      if (all.remove(column.name())) {
        sorted.add(column.name());
      }
    }
    sorted.addAll(all);
    return sorted;
  }

  private static List<LiveTablesPlan.Scope> scopes(Table table, List<Dependency> read) {
    List<LiveTablesPlan.Scope> scopes = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean isKey =
          read.stream()
              .map(Dependency::key)
              .anyMatch(key -> key != null && key.column().equals(column.name()));
      if (isKey) {
        String collation = column.collation().isEmpty() ? "" : " COLLATE " + column.collation();
        scopes.add(new LiveTablesPlan.Scope(column.name(), column.type() + collation));
      }
    }
    return scopes;
  }
}
