// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.FullText;
import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.model.PrimaryKey;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.schema.SchemaStatement.Kind;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes a table's full-text index: the view with the text in pairs, the virtual table whose
 * content that view is, and the triggers that follow the table.
 *
 * <p>FTS5 is told what to forget, so its triggers run after a change that has really happened. FTS4
 * reads what to forget from the view, so it must be told before (fts3.html 6.2.2): an {@code UPDATE
 * OR IGNORE} that then skips a row leaves the row out of the index.
 */
final class FullTextWriter {

  private final Table table;
  private final FullText fullText;
  private final boolean hasFts5;
  private final FullTextNames names;
  private final String tableName;
  private final String index;
  private final String key;

  FullTextWriter(Table table, FullText fullText, MinimumSqlite minimum) {
    this.table = table;
    this.fullText = fullText;
    this.hasFts5 = minimum.hasFts5();
    this.names = FullTextNames.of(table, minimum);
    this.tableName = SqlName.quoteIfNeeded(table.name());
    this.index = SqlName.quoteIfNeeded(names.index());
    this.key = SqlName.quoteIfNeeded(keyOf(table));
  }

  /** The view; FTS4 finds a row's text only if its key is called {@code rowid}. */
  SchemaStatement view() {
    String items =
        columns().stream()
            .map(column -> CjkPairs.of("source." + column, "  ") + " AS " + column)
            .collect(Collectors.joining(",\n  "));
    return statement(
        Kind.VIEW,
        names.view(),
        "CREATE VIEW "
            + SqlName.quoteIfNeeded(names.view())
            + " AS\nSELECT\n  source."
            + key
            + " AS rowid,\n  "
            + items
            + "\nFROM "
            + tableName
            + " AS source;");
  }

  /** The virtual table. */
  SchemaStatement virtualTable() {
    List<String> arguments = new ArrayList<>(columns());
    if (hasFts5) {
      arguments.add("content=" + SqlName.stringLiteral(names.view()));
      arguments.add("content_rowid='rowid'");
      arguments.add("tokenize=" + SqlName.stringLiteral(fullText.tokenizer()));
    } else {
      arguments.add("content=" + SqlName.quote(names.view()));
      arguments.add("tokenize=" + Fts4Tokenizer.of(fullText.tokenizer()));
    }
    if (!fullText.prefixes().isEmpty()) {
      arguments.add(
          "prefix='"
              + fullText.prefixes().stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(hasFts5 ? " " : ","))
              + "'");
    }
    return statement(
        Kind.VIRTUAL_TABLE,
        names.index(),
        "CREATE VIRTUAL TABLE "
            + index
            + " USING "
            + (hasFts5 ? "fts5" : "fts4")
            + " (\n  "
            + String.join(",\n  ", arguments)
            + "\n);");
  }

  /**
   * The triggers. SQLite runs the newest trigger first: these must come last, so that they see a
   * change before a trigger of the user's makes the next one of it.
   */
  List<SchemaStatement> triggers() {
    return hasFts5
        ? List.of(
            trigger(0, "AFTER INSERT ON " + tableName, insert()),
            trigger(1, "AFTER DELETE ON " + tableName, delete()),
            trigger(2, "AFTER " + update(), delete() + insert()))
        : List.of(
            trigger(0, "AFTER INSERT ON " + tableName, insert()),
            trigger(1, "BEFORE DELETE ON " + tableName, delete()),
            trigger(2, "BEFORE " + update(), delete()),
            trigger(3, "AFTER " + update(), insert()));
  }

  private SchemaStatement trigger(int number, String event, String body) {
    String name = names.triggers().get(number);
    String sql =
        "CREATE TRIGGER " + SqlName.quoteIfNeeded(name) + "\n" + event + " BEGIN" + body + "\nEND;";
    return statement(Kind.TRIGGER, name, sql);
  }

  private String insert() {
    String columns = String.join(", ", columns());
    return "\n  INSERT INTO "
        + index
        + " ("
        + rowId()
        + ", "
        + columns
        + ")\n  SELECT rowid, "
        + columns
        + " FROM "
        + SqlName.quoteIfNeeded(names.view())
        + " WHERE rowid = new."
        + key
        + ";";
  }

  private String delete() {
    if (!hasFts5) {
      return "\n  DELETE FROM " + index + " WHERE docid = old." + key + ";";
    }
    String values =
        columns().stream()
            .map(column -> CjkPairs.of("old." + column, "    "))
            .collect(Collectors.joining(",\n    "));
    return "\n  INSERT INTO "
        + index
        + " ("
        + index
        + ", rowid, "
        + String.join(", ", columns())
        + ")\n  VALUES (\n    'delete',\n    old."
        + key
        + ",\n    "
        + values
        + ");";
  }

  /** What becomes of an update of a text: nothing if it stays the same. */
  private String update() {
    // A generated column is named by no UPDATE.
    boolean isComputed =
        fullText.columns().stream()
            .map(table::column)
            .anyMatch(column -> column != null && column.isGenerated());
    String changes =
        columns().stream()
            .map(column -> " OR old." + column + " IS NOT new." + column + " COLLATE BINARY")
            .collect(Collectors.joining());
    return "UPDATE "
        + (isComputed ? "" : "OF " + key + ", " + String.join(", ", columns()) + " ")
        + "ON "
        + tableName
        + "\nWHEN old."
        + key
        + " <> new."
        + key
        + changes;
  }

  private String rowId() {
    return hasFts5 ? "rowid" : "docid";
  }

  /** The indexed columns as the table calls them, quoted where needed. */
  private List<String> columns() {
    return fullText.columns().stream()
        .map(
            name -> {
              Column column = table.column(name);
              return SqlName.quoteIfNeeded(column == null ? name : column.name());
            })
        .toList();
  }

  private SchemaStatement statement(Kind kind, String name, String sql) {
    return new SchemaStatement(kind, name, sql, fullText.origin());
  }

  private static String keyOf(Table table) {
    PrimaryKey primaryKey = table.primaryKey();
    return Objects.requireNonNull(primaryKey, "a rule asks for an integer key").columns().get(0);
  }
}
