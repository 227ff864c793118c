// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The count of a table's rows and a digest of their keys, many tables in one query: no statement of
 * a step writes these tables, so all that could happen to them is what cascades and triggers do.
 */
final class RowSums {

  /** SQLite allows 2,000 result columns. */
  private static final int TABLES_PER_QUERY = 500;

  private RowSums() {}

  /** By table: the count, a colon, and the digest. */
  static Map<String, String> of(TrialDatabase database, List<TableSnapshot> tables) {
    Map<String, String> sums = new LinkedHashMap<>();
    for (int start = 0; start < tables.size(); start += TABLES_PER_QUERY) {
      List<TableSnapshot> part =
          tables.subList(start, Math.min(tables.size(), start + TABLES_PER_QUERY));
      List<String> queries = part.stream().map(RowSums::query).toList();
      List<@Nullable String> row = database.rows("SELECT " + String.join(",\n", queries)).get(0);
      for (int i = 0; i < part.size(); i++) {
        sums.put(part.get(i).name(), String.valueOf(row.get(i)));
      }
    }
    return sums;
  }

  private static String query(TableSnapshot table) {
    StringBuilder sums = new StringBuilder("count(*)");
    table
        .rowIdName()
        .ifPresent(
            name ->
                sums.append(" || ':' || total(").append(SqlName.quoteIfNeeded(name)).append(")"));
    Set<String> keys = new TreeSet<>(table.facts().primaryKey());
    table.facts().foreignKeys().forEach(key -> keys.addAll(key.columns()));
    for (String column : keys) {
      sums.append(" || ':' || coalesce(group_concat(")
          .append(SqlName.quoteIfNeeded(column))
          .append("), '')");
    }
    return "(SELECT " + sums + " || ':' FROM main." + SqlName.quoteIfNeeded(table.name()) + ")";
  }
}
