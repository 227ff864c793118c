// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.model.View;
import dev.alcove.processor.schema.SchemaStatement.Kind;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that create a database, in the order in which they must run: each table followed
 * by its indexes, parents before children where no cycle forbids it, then views, full-text indexes,
 * triggers, and the triggers of full-text indexes. The same declarations give the same bytes.
 *
 * @param statements the statements
 */
public record Ddl(List<SchemaStatement> statements) {

  /** Copies the list. */
  public Ddl {
    statements = List.copyOf(statements);
  }

  /**
   * The DDL of a database. Declarations that contradict each other are written as they stand: rules
   * and SQLite itself report them.
   */
  public static Ddl of(Database database) {
    List<Table> tables = TableOrder.parentsFirst(database.tables());
    List<SchemaStatement> statements = new ArrayList<>();
    for (Table table : tables) {
      statements.add(table(table));
      for (Index index : table.indexes()) {
        statements.add(index(table, index));
      }
    }
    for (View view : database.views()) {
      statements.add(view(view));
    }
    List<FullTextWriter> fullTexts = new ArrayList<>();
    for (Table table : tables) {
      if (table.fullText() != null) {
        fullTexts.add(new FullTextWriter(table, table.fullText(), database.minimumSqlite()));
      }
    }
    fullTexts.forEach(fullText -> statements.add(fullText.view()));
    fullTexts.forEach(fullText -> statements.add(fullText.virtualTable()));
    for (Table table : tables) {
      for (Trigger trigger : table.triggers()) {
        statements.add(trigger(trigger));
      }
    }
    fullTexts.forEach(fullText -> statements.addAll(fullText.triggers()));
    return new Ddl(statements);
  }

  /** The statements as plain SQL. */
  public List<String> sql() {
    return statements.stream().map(SchemaStatement::sql).toList();
  }

  /** The statements of a full-text index alone: its view, the index, its triggers. */
  public static List<SchemaStatement> fullText(
      Table table, FullText fullText, MinimumSqlite minimum) {
    FullTextWriter writer = new FullTextWriter(table, fullText, minimum);
    List<SchemaStatement> statements = new ArrayList<>();
    statements.add(writer.view());
    statements.add(writer.virtualTable());
    statements.addAll(writer.triggers());
    return statements;
  }

  /** The statement that creates a table. */
  public static SchemaStatement table(Table table) {
    return new SchemaStatement(
        Kind.TABLE, table.name(), TableWriter.createTable(table), table.origin());
  }

  /** The statement that creates an index of a table. */
  public static SchemaStatement index(Table table, Index index) {
    String entries =
        index.entries().stream().map(SqlFragment::trim).collect(Collectors.joining(", "));
    StringBuilder sql =
        new StringBuilder(index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
    sql.append(SqlName.quoteIfNeeded(index.name())).append(" ON ");
    sql.append(SqlName.quoteIfNeeded(table.name())).append(" (").append(entries).append(')');
    if (!index.where().isEmpty()) {
      sql.append(" WHERE ").append(SqlFragment.trim(index.where()));
    }
    return new SchemaStatement(
        Kind.INDEX, index.name(), sql.append(';').toString(), index.origin());
  }

  /** The statement that creates a view. */
  public static SchemaStatement view(View view) {
    String sql =
        "CREATE VIEW "
            + SqlName.quoteIfNeeded(view.name())
            + " AS\n"
            + SqlFragment.trim(view.select())
            + ";";
    return new SchemaStatement(Kind.VIEW, view.name(), sql, view.selectOrigin());
  }

  /** The statement that creates a trigger. */
  public static SchemaStatement trigger(Trigger trigger) {
    String sql =
        "CREATE TRIGGER "
            + SqlName.quoteIfNeeded(trigger.name())
            + "\n"
            + SqlFragment.trim(trigger.sql())
            + ";";
    return new SchemaStatement(Kind.TRIGGER, trigger.name(), sql, trigger.origin());
  }
}
