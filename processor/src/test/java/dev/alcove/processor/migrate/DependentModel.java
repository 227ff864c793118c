// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.SchemaModel.ColumnModel;
import dev.alcove.processor.migrate.SchemaModel.TableModel;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The views, full-text indexes and triggers of a random table. */
final class DependentModel {

  private DependentModel() {}

  static List<String> views(TableModel table) {
    List<String> statements = new ArrayList<>();
    if (table.view) {
      String below = SqlName.quoteIfNeeded("view of " + table.id);
      statements.add("CREATE VIEW " + below + " AS SELECT * FROM " + name(table));
      for (int i = 0; i < table.viewsAbove; i++) {
        String above = "view_" + table.id + "_" + i;
        statements.add(
            "CREATE VIEW %s AS SELECT count(*) AS n, '%s' AS \"of\" FROM %s WHERE %s"
                .formatted(above, i, below, i == 0 ? "true" : "n >= 0"));
        below = above;
      }
    }
    return statements;
  }

  /** A full-text index over a view of the table, as applications have it for Chinese. */
  static List<String> fullText(TableModel table) {
    if (table.fullText == 0 || table.rowIdName().isEmpty()) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (ColumnModel column : table.columns) {
      items.add(column.fill("%s AS c" + columns.size()));
      columns.add("c" + columns.size());
    }
    String view = "text_" + table.id;
    String list = String.join(", ", columns);
    String rowId = SqlName.quoteIfNeeded(table.rowIdName().get());
    return List.of(
        "CREATE VIEW %s AS SELECT %s AS rowid, %s FROM %s"
            .formatted(view, rowId, String.join(", ", items), name(table)),
        table.fullText == 5
            ? "CREATE VIRTUAL TABLE fts_%d USING fts5(%s, content='%s', content_rowid='rowid')"
                .formatted(table.id, list, view)
            : "CREATE VIRTUAL TABLE fts_%d USING fts4(%s, content=\"%s\")"
                .formatted(table.id, list, view));
  }

  static List<String> triggers(TableModel table) {
    List<String> statements = new ArrayList<>();
    if (table.view) {
      statements.add(
          "CREATE TRIGGER on_view_%d INSTEAD OF DELETE ON %s BEGIN DELETE FROM %s; END"
              .formatted(table.id, SqlName.quoteIfNeeded("view of " + table.id), name(table)));
    }
    for (String event : table.triggers) {
      // Whoever lets it fire loses rows, and is found out.
      String of =
          event.endsWith("UPDATE") && table.columns.size() > 1
              ? " OF " + table.columns.get(0).fill("%s")
              : "";
      statements.add(
          "CREATE TRIGGER %s %s%s ON %s WHEN 1 BEGIN DELETE FROM %s; END"
              .formatted(
                  SqlName.quoteIfNeeded("on " + event + " " + table.id),
                  event,
                  of,
                  name(table),
                  name(table)));
    }
    if (!fullText(table).isEmpty()) {
      statements.addAll(synchronisation(table));
    }
    return statements;
  }

  private static List<String> synchronisation(TableModel table) {
    List<String> columns = new ArrayList<>();
    table.columns.forEach(column -> columns.add("c" + columns.size()));
    String list = String.join(", ", columns);
    String rowId = SqlName.quoteIfNeeded(table.rowIdName().orElseThrow());
    String insert =
        "INSERT INTO fts_%d (rowid, %s) SELECT rowid, %s FROM text_%d WHERE rowid = new.%s;"
            .formatted(table.id, list, list, table.id, rowId);
    String delete =
        table.fullText == 5
            ? "INSERT INTO fts_%d (fts_%d, rowid, %s) SELECT 'delete', rowid, %s FROM text_%d WHERE rowid = old.%s;"
                .formatted(table.id, table.id, list, list, table.id, rowId)
            : "DELETE FROM fts_%d WHERE docid = old.%s;".formatted(table.id, rowId);
    return Stream.of(
            "AFTER INSERT ON %s BEGIN " + insert + " END",
            "BEFORE DELETE ON %s BEGIN " + delete + " END",
            "BEFORE UPDATE ON %s BEGIN " + delete + " END",
            "AFTER UPDATE ON %s BEGIN " + insert + " END")
        .map(
            trigger ->
                "CREATE TRIGGER fts_%d_%s "
                        .formatted(table.id, trigger.substring(0, 8).replace(' ', '_'))
                    + trigger.formatted(name(table)))
        .toList();
  }

  private static String name(TableModel table) {
    return SqlName.quoteIfNeeded(table.name);
  }
}
