// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.Conversion;
import dev.alcove.processor.migrate.Hints.TableRename;
import dev.alcove.processor.model.Alteration;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Removal.Kind;
import dev.alcove.processor.model.Renaming;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.sql.StatementOutline;
import java.util.ArrayList;
import java.util.List;

/** What the declarations say of the way to one version, for the planner of its step. */
final class StepHints {

  private StepHints() {}

  static Hints of(Database database, int version) {
    List<TableRename> tables = new ArrayList<>();
    List<ColumnRename> columns = new ArrayList<>();
    List<Conversion> conversions = new ArrayList<>();
    for (Table table : database.tables()) {
      String name = table.nameIn(version);
      for (Renaming renaming : table.history().renamings()) {
        if (renaming.version() == version && table.since() < version) {
          tables.add(new TableRename(renaming.from(), name));
        }
      }
      for (Column column : table.columns()) {
        addColumn(column, name, version, columns, conversions);
      }
    }
    return new Hints(
        tables,
        columns,
        conversions,
        sql(database, version),
        database.javaSteps().stream().anyMatch(step -> step.to() == version));
  }

  /**
   * The same, and what the file of a draft says of what is declared no more: a column that a later
   * draft removes took its renames and conversions along.
   */
  static Hints of(Database database, int version, StepFile draft) {
    Hints declared = of(database, version);
    List<Part> parts =
        Elements.of(database).stream()
            .filter(element -> element.since() <= version)
            .map(element -> element.at(version))
            .toList();
    List<TableRename> tables = new ArrayList<>(declared.tables());
    for (TableRename rename : draft.hints().tables()) {
      add(new Part(Kind.TABLE, rename.to(), rename.to()), parts, tables, rename);
    }
    List<ColumnRename> columns = new ArrayList<>(declared.columns());
    for (ColumnRename rename : draft.hints().columns()) {
      add(new Part(Kind.COLUMN, rename.table(), rename.to()), parts, columns, rename);
    }
    List<Conversion> conversions = new ArrayList<>(declared.conversions());
    for (Conversion conversion : draft.hints().conversions()) {
      Part column = new Part(Kind.COLUMN, conversion.table(), conversion.column());
      add(column, parts, conversions, conversion);
    }
    return new Hints(tables, columns, conversions, declared.sql(), declared.hasJavaStep());
  }

  private static <T> void add(Part part, List<Part> declared, List<T> hints, T hint) {
    if (declared.stream().noneMatch(part::isSame)) {
      hints.add(hint);
    }
  }

  private static void addColumn(
      Column column,
      String table,
      int version,
      List<ColumnRename> columns,
      List<Conversion> conversions) {
    if (column.since() > version) {
      return;
    }
    String name = column.nameIn(version);
    for (Renaming renaming : column.history().renamings()) {
      if (renaming.version() == version) {
        columns.add(new ColumnRename(table, renaming.from(), name));
      }
    }
    for (Alteration alteration : column.history().alterations()) {
      if (alteration.version() == version) {
        conversions.add(new Conversion(table, name, alteration.using()));
      }
    }
  }

  /** The user's statements, each without comments around it and with one semicolon. */
  static List<String> sql(Database database, int version) {
    return database.versions().get(version - 1).sql().stream()
        .map(statement -> statement.text())
        .map(text -> StatementOutline.of(text).statements().get(0).of(text) + ";")
        .toList();
  }
}
