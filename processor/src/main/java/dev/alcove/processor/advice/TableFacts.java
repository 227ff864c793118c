// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.tree.Expression.Binary;
import dev.alcove.processor.sql.tree.Expression.ColumnName;
import dev.alcove.processor.sql.tree.Expression.Literal;
import dev.alcove.processor.sql.tree.StatementReader;
import dev.alcove.processor.sqlite.Catalog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    return table != null && !table.isSmall() && !hasOneRow(table);
  }

  /** Whether a check holds the key to one value, as for settings. */
  private static boolean hasOneRow(Table table) {
    PrimaryKey key = table.primaryKey();
    if (key == null || key.columns().size() != 1) {
      return false;
    }
    String name = key.columns().get(0);
    Column column = table.column(name);
    return Stream.concat(
            table.checks().stream(), column == null ? Stream.of() : column.checks().stream())
        .anyMatch(check -> isOneValue(check.expression(), name));
  }

  private static boolean isOneValue(String check, String name) {
    return StatementReader.readExpression(check).orElse(null) instanceof Binary binary
        && binary.operator().equals("=")
        && binary.left() instanceof ColumnName column
        && SqlName.same(column.name(), name)
        && binary.right() instanceof Literal;
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

  /** Whether a value is the row id under the name of a column. */
  boolean isRowId(ColumnTracer.Place place) {
    BlockSource source =
        place.expression() instanceof ColumnName column ? place.block().source(column) : null;
    return source != null
        && source.table() != null
        && source.table().columns().stream()
            .anyMatch(
                each ->
                    each.isRowId()
                        && SqlName.same(each.name(), ((ColumnName) place.expression()).name()));
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
