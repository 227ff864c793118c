// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.check.CheckedQuery;
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

/** Plans what is watched of each table: what any live query of the database reads. */
public final class LiveTablesPlanner {

  private LiveTablesPlanner() {}

  /**
   * The plan for a database; it has no tables if no live query reads one.
   *
   * @param queries its queries
   * @param observed what each of its raw queries depends on that are live
   */
  public static LiveTablesPlan plan(
      Database database, Collection<CheckedQuery> queries, List<List<Dependency>> observed) {
    List<LiveReads.Table> all = new ArrayList<>();
    for (CheckedQuery query : queries) {
      all.addAll(LiveReads.of(query.dependencies(), query.variants().parts().size()));
    }
    observed.forEach(each -> all.addAll(LiveReads.of(List.of(each), 0)));
    Map<String, List<LiveReads.Table>> byTable = new TreeMap<>();
    for (LiveReads.Table each : all) {
      byTable.computeIfAbsent(each.name(), table -> new ArrayList<>()).add(each);
    }
    Names constants = new Names();
    List<LiveTablesPlan.Watched> tables = new ArrayList<>();
    byTable.forEach((table, read) -> tables.add(watched(database, table, read, constants)));
    return new LiveTablesPlan(ClassNames.liveTables(database.type()), database.type(), tables);
  }

  private static LiveTablesPlan.Watched watched(
      Database database, String name, List<LiveReads.Table> read, Names constants) {
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
  private static List<String> columns(Table table, List<LiveReads.Table> read) {
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

  private static List<LiveTablesPlan.Scope> scopes(Table table, List<LiveReads.Table> read) {
    List<LiveTablesPlan.Scope> scopes = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean isKey =
          read.stream()
              .flatMap(each -> each.keys().stream())
              .anyMatch(key -> key.column().equals(column.name()));
      if (isKey) {
        String collation = column.collation().isEmpty() ? "" : " COLLATE " + column.collation();
        scopes.add(new LiveTablesPlan.Scope(column.name(), column.type() + collation));
      }
    }
    return scopes;
  }
}
