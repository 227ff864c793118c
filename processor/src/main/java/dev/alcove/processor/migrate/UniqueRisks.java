// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.DataRisk.Kind;
import dev.alcove.processor.sqlite.SchemaFacts.IndexFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys and unique indexes that old rows never met. */
final class UniqueRisks {

  private final TableMatch match;
  private final TableSnapshot renamed;
  private final RowView rows;

  UniqueRisks(TableMatch match, TableSnapshot renamed) {
    this.match = match;
    this.renamed = renamed;
    this.rows = new RowView(match);
  }

  List<DataRisk> find() {
    List<IndexFacts> known = keys(renamed);
    List<DataRisk> risks = new ArrayList<>();
    for (UniqueKey key : UniqueKey.of(match.to())) {
      List<String> columns = rows.columnsOf(key.text());
      boolean keepsValues = columns.stream().noneMatch(rows::isRevalued);
      // Where one of the columns is a new row id, no two rows are the same.
      if (columns.stream().anyMatch(rows::isNewId)) {
        continue;
      }
      if (!keepsValues || known.stream().noneMatch(old -> implies(old, key.facts()))) {
        risks.add(
            new DataRisk(Kind.UNIQUE, match.to().name(), columns, key.text(), count(key, columns)));
      }
    }
    return risks;
  }

  /** Whether rows that differ by the old key differ by the new one. */
  private static boolean implies(IndexFacts old, IndexFacts key) {
    Set<String> entries = new HashSet<>();
    key.entries().forEach(entry -> entries.add(withoutOrder(entry)));
    boolean sameRows = old.where() == null || old.where().equals(key.where());
    return sameRows
        && old.entries().stream()
            .map(UniqueRisks::withoutOrder)
            .allMatch(
                entry -> entries.contains(entry) || entries.contains(withoutCollation(entry)));
  }

  private static String withoutOrder(String entry) {
    return entry.endsWith(" DESC") ? entry.substring(0, entry.length() - 5) : entry;
  }

  /** What differs by NOCASE or RTRIM differs byte by byte as well. */
  private static String withoutCollation(String entry) {
    int collate = entry.lastIndexOf(" COLLATE ");
    return collate < 0 ? entry : entry.substring(0, collate);
  }

  private static List<IndexFacts> keys(TableSnapshot table) {
    return UniqueKey.of(table).stream().map(UniqueKey::facts).toList();
  }

  private String count(UniqueKey key, List<String> columns) {
    List<String> conditions = new ArrayList<>();
    key.entries().forEach(entry -> conditions.add(entry + " IS NOT NULL"));
    if (!key.where().isEmpty()) {
      conditions.add("(" + key.where() + ")");
    }
    return "SELECT count(*) FROM (SELECT 1 FROM "
        + rows.source(columns)
        + " WHERE "
        + String.join(" AND ", conditions)
        + " GROUP BY "
        + String.join(", ", key.entries())
        + " HAVING count(*) > 1);";
  }
}
