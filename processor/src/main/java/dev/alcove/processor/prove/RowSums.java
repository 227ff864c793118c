// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.TableSnapshot;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts.ColumnFacts;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The count of a table's rows and a digest of their values, many tables in one query. */
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
    List<String> values = new ArrayList<>();
    table.rowIdName().ifPresent(name -> values.add(SqlName.quoteIfNeeded(name)));
    for (ColumnFacts column : table.facts().columns()) {
      if (column.generatedAs() == null) {
        String name = SqlName.quoteIfNeeded(column.name());
        values.add(
            "quote(iif(length(%s) > 60, length(%s) || substr(%s, 1, 40), %s))"
                .formatted(name, name, name, name));
      }
    }
    return "(SELECT count(*) || ':' || coalesce(group_concat("
        + String.join(" || ',' || ", values)
        + "), '') FROM main."
        + SqlName.quoteIfNeeded(table.name())
        + ")";
  }
}
