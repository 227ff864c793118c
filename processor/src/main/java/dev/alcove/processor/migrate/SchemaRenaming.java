// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.TableRename;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;

/** Gives the tables and columns of a schema other names, in all that refers to them. */
public final class SchemaRenaming {

  private SchemaRenaming() {}

  /**
   * The schema under other names, as SQLite itself writes it.
   *
   * @param tables the tables' new names
   * @param columns the columns' new names, by the tables' new names
   * @throws SchemaRejectedException if SQLite refuses a name
   */
  public static SchemaSnapshot apply(
      SchemaSnapshot schema, List<TableRename> tables, List<ColumnRename> columns) {
    try (TrialDatabase database = TrialDatabase.open()) {
      schema.statements().forEach(sql -> SchemaSnapshot.run(database, sql));
      List<String> names = schema.tables().stream().map(TableSnapshot::name).toList();
      List<Rename> ordered =
          Rename.inOrder(
              names,
              tables.stream().map(rename -> new Rename(rename.from(), rename.to())).toList(),
              new FreeNames(schema.names()));
      ordered.forEach(
          rename -> SchemaSnapshot.run(database, StepSql.renameTable(rename.from(), rename.to())));
      for (TableSnapshot table : schema.tables()) {
        String name = Rename.follow(table.name(), ordered);
        renamesIn(name, table, columns)
            .forEach(
                rename ->
                    SchemaSnapshot.run(
                        database, StepSql.renameColumn(name, rename.from(), rename.to())));
      }
      return SchemaSnapshot.of(database);
    }
  }

  private static List<Rename> renamesIn(
      String name, TableSnapshot table, List<ColumnRename> columns) {
    List<Rename> wanted =
        columns.stream()
            .filter(rename -> SqlName.same(rename.table(), name))
            .map(rename -> new Rename(rename.from(), rename.to()))
            .toList();
    List<String> both = new ArrayList<>(table.columnNames());
    wanted.forEach(rename -> both.add(rename.to()));
    return Rename.inOrder(table.columnNames(), wanted, new FreeNames(both));
  }
}
