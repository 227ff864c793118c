// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Index;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.Trigger;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sqlite.SqliteDatabase;
import java.util.List;

/**
 * Creates the declared schema on a real database and reports what SQLite refuses, where the user
 * wrote it. What is refused gets a stand-in, so that every further declaration and query can be
 * checked without complaints that only repeat the first.
 */
public final class SchemaChecker {

  private final SqliteDatabase sqlite;
  private final Report report;
  private final RedundantIndexRule redundantIndexRule = new RedundantIndexRule();
  private final SqliteVersionRule sqliteVersionRule = new SqliteVersionRule();

  /** A checker that works on this empty database. */
  public SchemaChecker(SqliteDatabase sqlite, Report report) {
    this.sqlite = sqlite;
    this.report = report;
  }

  /** Creates everything; expects that the declaration rules have spoken. */
  public void create(Database database) {
    SchemaNames names = new SchemaNames(database);
    FragmentRule rule = new FragmentRule(sqlite, names);
    TableCreator tables = new TableCreator(sqlite, database, rule, report);
    for (Table table : database.tables()) {
      tables.create(table);
    }
    List<Table> judged =
        database.tables().stream().filter(table -> !names.isDouble(table.name())).toList();
    IndexCreator indexes = new IndexCreator(sqlite, rule, report);
    for (Table table : judged) {
      for (Index index : table.indexes()) {
        indexes.create(table, index);
      }
      redundantIndexRule.check(table, report);
    }
    new ViewCreator(sqlite, rule, report).create(database);
    TriggerCreator triggers = new TriggerCreator(sqlite, database, names, report);
    for (Table table : judged) {
      for (Trigger trigger : table.triggers()) {
        triggers.create(table, trigger);
      }
    }
    FullTextCreator fullTexts = new FullTextCreator(sqlite, database, report);
    for (Table table : judged) {
      if (table.fullText() != null) {
        fullTexts.create(table, table.fullText());
      }
    }
    sqliteVersionRule.check(database, report);
  }
}
