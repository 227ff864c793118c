// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Catalog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is declared of tables and indexes, by the names that SQLite gives in plans. */
final class TableFacts {

  private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

  private static final String KEY_INDEX = "sqlite_autoindex_";

  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, Table> tablesByIndex = new HashMap<>();
  private final Map<String, Index> indexes = new HashMap<>();

  TableFacts(Database database) {
    for (Table table : database.tables()) {
      tables.put(SqlName.fold(table.name()), table);
      for (Index index : table.indexes()) {
        indexes.put(index.name(), index);
        tablesByIndex.put(index.name(), table);
      }
    }
  }

  /** The table of this name; null if it is not declared. */
  @Nullable Table table(String name) {
    return tables.get(SqlName.fold(name));
  }

  /** The table that a source reads; null if it is no declared table. */
  @Nullable Table table(BlockSource source) {
    Catalog.Relation relation = source.table();
    return relation == null ? null : table(relation.name());
  }

  /** Whether a source is a table that is not declared to stay small. */
  boolean grows(BlockSource source) {
    Table table = table(source);
    return table != null && !table.isSmall();
  }

  /** The table of an index; null if SQLite made the index itself. */
  @Nullable Table tableOfIndex(String index) {
    return tablesByIndex.get(index);
  }

  /** Whether a column is true or false. */
  boolean isMark(String table, String column) {
    Table declared = table(table);
    Column found = declared == null ? null : declared.column(SqlName.unquote(column));
    return found != null && BOOLEANS.contains(found.conversion().javaType().qualifiedName());
  }

  /** Whether a column tells one row by itself. */
  boolean isKey(BlockSource source, String column) {
    Table table = table(source);
    if (table == null) {
      return false;
    }
    PrimaryKey key = table.primaryKey();
    return (key != null && isAlone(key.columns(), column))
        || table.indexes().stream()
            .anyMatch(
                index ->
                    index.unique() && index.where().isEmpty() && isAlone(index.entries(), column));
  }

  private static boolean isAlone(List<String> columns, String column) {
    return columns.size() == 1 && SqlName.same(columns.get(0), column);
  }

  /** Whether an index holds some rows only. */
  boolean isPartial(String index) {
    Index declared = indexes.get(index);
    return declared != null ? !declared.where().isEmpty() : IndexTrial.isPartial(index);
  }

  /** How many columns tell one row of those that a node looks up; 0 if nothing does. */
  int uniqueColumns(PlanNode node, BlockSource source) {
    Index index = indexes.get(node.index());
    if (index != null) {
      return index.unique() && index.where().isEmpty() ? index.entries().size() : 0;
    }
    Table table = table(source);
    PrimaryKey key = table == null ? null : table.primaryKey();
    boolean isKey = node.index().isEmpty() || node.index().startsWith(KEY_INDEX);
    return key == null || !isKey ? 0 : key.columns().size();
  }
}
