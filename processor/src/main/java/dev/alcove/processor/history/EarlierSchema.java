// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.TableRename;
import dev.alcove.processor.migrate.SchemaRenaming;
import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.RowClass;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.View;
import dev.alcove.processor.schema.Ddl;
import java.util.ArrayList;
import java.util.List;

/**
 * What the declarations say of a version before the current one: without what came later, and under
 * the names of then. What was removed or altered since, they do not know.
 */
final class EarlierSchema {

  private final Database database;
  private final int version;

  EarlierSchema(Database database, int version) {
    this.database = database;
    this.version = version;
  }

  List<String> statements() {
    List<String> statements = new ArrayList<>(Ddl.of(withoutLater()).sql());
    List<String> fullTexts = new ArrayList<>();
    List<TableRename> tables = new ArrayList<>();
    List<ColumnRename> columns = new ArrayList<>();
    for (Table table : database.tables()) {
      if (table.since() <= version) {
        String name = table.nameIn(version);
        if (!name.equals(table.name())) {
          tables.add(new TableRename(table.name(), name));
        }
        addColumnRenames(table, name, columns);
      }
    }
    if (!tables.isEmpty() || !columns.isEmpty()) {
      statements =
          new ArrayList<>(
              SchemaRenaming.apply(SchemaSnapshot.of(statements), tables, columns).statements());
    }
    for (Table table : database.tables()) {
      FullText fullText = table.fullText();
      if (fullText != null && Since.of(fullText, table) <= version) {
        Ddl.fullText(asThen(table), asThen(fullText, table), database.minimumSqlite())
            .forEach(statement -> fullTexts.add(statement.sql()));
      }
    }
    statements.addAll(fullTexts);
    return statements;
  }

  /** SQLite does not rename full-text indexes: they are written under the names of then. */
  private Table asThen(Table table) {
    return withoutLater(
        table,
        table.nameIn(version),
        table.rowClass().mapColumns(column -> column.withName(column.nameIn(version))));
  }

  private FullText asThen(FullText fullText, Table table) {
    return new FullText(
        fullText.columns().stream().map(name -> nameThen(table, name)).toList(),
        fullText.tokenizer(),
        fullText.prefixes(),
        fullText.since(),
        fullText.origin(),
        fullText.columnOrigins(),
        fullText.tokenizerOrigin(),
        fullText.prefixOrigin());
  }

  private String nameThen(Table table, String name) {
    Column column = table.column(name);
    return column == null ? name : column.nameIn(version);
  }

  List<EnumColumn> enums() {
    return enums(database, version);
  }

  /** The columns of a version that hold enums by name. */
  static List<EnumColumn> enums(Database database, int version) {
    List<EnumColumn> enums = new ArrayList<>();
    for (Table table : database.tables()) {
      for (Column column : table.columns()) {
        if (table.since() <= version
            && column.since() <= version
            && !column.constants().isEmpty()) {
          enums.add(
              new EnumColumn(table.nameIn(version), column.nameIn(version), column.constants()));
        }
      }
    }
    return enums;
  }

  private void addColumnRenames(Table table, String tableName, List<ColumnRename> renames) {
    for (Column column : table.columns()) {
      String name = column.nameIn(version);
      if (column.since() <= version && !name.equals(column.name())) {
        renames.add(new ColumnRename(tableName, column.name(), name));
      }
    }
  }

  private Database withoutLater() {
    return new Database(
        database.type(),
        database.isPublic(),
        database.versions().subList(0, version),
        List.of(),
        List.of(),
        database.tables().stream()
            .filter(table -> table.since() <= version)
            .map(this::withoutLater)
            .toList(),
        database.views().stream().filter(this::isThere).toList(),
        database.daos(),
        database.unlistedTables(),
        database.minimumSqlite(),
        database.hiddenNames(),
        database.origin());
  }

  private boolean isThere(View view) {
    return view.since() <= version;
  }

  private Table withoutLater(Table table) {
    return withoutLater(table, table.name(), table.rowClass());
  }

  private Table withoutLater(Table table, String name, RowClass rowClass) {
    return new Table(
        name,
        rowClass
            .mapColumns(column -> withoutLater(column, table))
            .filterColumns(column -> column.since() <= version),
        table.primaryKey(),
        table.foreignKeys().stream()
            .filter(key -> Since.of(key, table, database) <= version)
            .toList(),
        table.indexes().stream()
            .filter(index -> Since.of(index, table) <= version)
            .map(index -> index.withName(Names.at(index, table, version)))
            .toList(),
        table.checks().stream().filter(check -> Since.of(check, table) <= version).toList(),
        table.triggers().stream().filter(trigger -> Since.of(trigger, table) <= version).toList(),
        null,
        table.strict(),
        table.withoutRowId(),
        table.expectedRows(),
        table.since(),
        table.history(),
        table.origin());
  }

  private Column withoutLater(Column column, Table table) {
    return column.withChecks(
        column.checks().stream().filter(check -> Since.of(check, table) <= version).toList());
  }
}
