// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a table says: from pragmas, and from its text what no pragma tells. The same words come out
 * whether a constraint stands at its column or after all of them.
 */
final class TableFacts {
  /** Since then it tells what table_info does, and generated columns once there are any. */
  private static final int TABLE_XINFO_SINCE = 3_026_000;

  private final DriverConnection connection;
  private final String table;
  private final SqlText text;
  private final List<String> clauses = new ArrayList<>();

  TableFacts(DriverConnection connection, String table, SqlText text) {
    this.connection = connection;
    this.table = table;
    this.text = text;
  }

  /** The columns in their order, and then the constraints and options in one of their own. */
  List<String> clauses() {
    List<String> key = key(table);
    addColumns(key);
    List<String> columns = new ArrayList<>(clauses);
    clauses.clear();
    if (!key.isEmpty()) {
      clauses.add("PRIMARY KEY " + inBrackets(key));
    }
    addUnique();
    addForeignKeys();
    addWhatOnlyTheTextTells();
    Collections.sort(clauses);
    columns.addAll(clauses);
    return columns;
  }

  /** The column that is the row id, as SqlText has its name; null if there is none. */
  @Nullable String rowIdColumn() {
    List<String> key = key(table);
    try (DriverStatement rows = columns(connection, table)) {
      while (rows.step()) {
        String name = SqlText.name(String.valueOf(rows.getText(1)));
        if (isRowId(name, type(String.valueOf(rows.getText(2))), key)) {
          return name;
        }
      }
      return null;
    }
  }

  /** The rows of table_xinfo, or of table_info, which lacks their last column. */
  static DriverStatement columns(DriverConnection connection, String table) {
    String pragma = tellsGenerated(connection) ? "table_xinfo" : "table_info";
    return pragma(connection, pragma, table);
  }

  private static boolean tellsGenerated(DriverConnection connection) {
    return connection.sqliteVersion() >= TABLE_XINFO_SINCE;
  }

  private void addColumns(List<String> key) {
    boolean told = tellsGenerated(connection);
    try (DriverStatement rows = columns(connection, table)) {
      while (rows.step()) {
        String name = SqlText.name(String.valueOf(rows.getText(1)));
        String type = type(String.valueOf(rows.getText(2)));
        String value = rows.getText(4);
        clauses.add(
            name
                + type
                + (rows.getLong(3) == 0 || isRowId(name, type, key) ? "" : " NOT NULL")
                + (value == null ? "" : " DEFAULT " + SqlText.joined(new SqlText(value).tokens))
                + inText(definition(name), told && rows.getLong(6) == 3));
      }
    }
  }

  /** Of a row id, which is never NULL, NOT NULL says nothing. Keys with DESC are no row ids. */
  private boolean isRowId(String column, String type, List<String> key) {
    return type.equals(" INTEGER")
        && key.equals(Collections.singletonList(column))
        && SqlText.find(definition(column), "desc", 0) < 0
        && SqlText.find(text.tail, "rowid", 0) < 0;
  }

  /** Some SQLites call "GENERATED ALWAYS" a part of the type. */
  private static String type(String type) {
    String upper = type.toUpperCase(Locale.ROOT).replaceFirst("\\s*GENERATED ALWAYS$", "");
    return upper.isEmpty() ? "" : " " + upper;
  }

  private static String inText(List<String> definition, boolean stored) {
    int collate = SqlText.find(definition, "collate", 1);
    int as = SqlText.find(definition, "as", 1);
    String collation =
        collate < 0 ? "" : " COLLATE " + definition.get(collate + 1).toUpperCase(Locale.ROOT);
    return (collation.equals(" COLLATE BINARY") ? "" : collation)
        + (as < 0 ? "" : " AS " + SqlText.inBrackets(definition, as + 1))
        + (stored ? " STORED" : "");
  }

  private List<String> definition(String column) {
    for (List<String> definition : text.definitions) {
      if (!definition.isEmpty() && definition.get(0).equals(column)) {
        return definition;
      }
    }
    return Collections.emptyList();
  }

  private List<String> key(String of) {
    List<String> names = new ArrayList<>();
    try (DriverStatement rows = pragma("table_info", of)) {
      while (rows.step()) {
        int place = (int) rows.getLong(5);
        while (names.size() < place) {
          names.add("");
        }
        if (place > 0) {
          names.set(place - 1, SqlText.name(String.valueOf(rows.getText(1))));
        }
      }
    }
    return names;
  }

  /** Indexes with a statement are parts of their own. Old SQLites do not tell a key's index. */
  private void addUnique() {
    try (DriverStatement rows = pragma("index_list", table)) {
      while (rows.step()) {
        String name = String.valueOf(rows.getText(1));
        boolean ofKey = rows.columnCount() > 3 && "pk".equals(rows.getText(3));
        if (name.startsWith("sqlite_autoindex_") && !ofKey) {
          List<String> entries = new IndexFacts(connection, name).entries(Collections.emptyList());
          clauses.add("UNIQUE " + inBrackets(entries));
        }
      }
    }
  }

  /** SQLite numbers the foreign keys of a table from the last to the first. */
  private void addForeignKeys() {
    List<Boolean> deferred = deferred();
    List<String> from = new ArrayList<>();
    List<String> to = new ArrayList<>();
    String parent = "";
    String rest = "";
    try (DriverStatement rows = pragma("foreign_key_list", table)) {
      while (rows.step()) {
        if (rows.getLong(1) == 0) {
          addForeignKey(from, parent, to, rest);
          parent = String.valueOf(rows.getText(2));
          int place = deferred.size() - 1 - (int) rows.getLong(0);
          rest =
              action(" ON DELETE ", rows.getText(6))
                  + action(" ON UPDATE ", rows.getText(5))
                  + (place >= 0 && deferred.get(place) ? " DEFERRED" : "");
        }
        from.add(SqlText.name(String.valueOf(rows.getText(3))));
        if (!rows.isNull(4)) {
          to.add(SqlText.name(String.valueOf(rows.getText(4))));
        }
      }
    }
    addForeignKey(from, parent, to, rest);
  }

  /** A key that names no columns refers to the parent's own key. */
  private void addForeignKey(List<String> from, String parent, List<String> to, String rest) {
    if (!from.isEmpty()) {
      String target = SqlText.name(parent) + " " + inBrackets(to.isEmpty() ? key(parent) : to);
      clauses.add("FOREIGN KEY " + inBrackets(from) + " REFERENCES " + target + rest);
    }
    from.clear();
    to.clear();
  }

  private static String action(String event, @Nullable String action) {
    return action == null || action.equals("NO ACTION") ? "" : event + action;
  }

  /** For each foreign key in the order of the text, whether it is checked at commit. */
  private List<Boolean> deferred() {
    List<Boolean> deferred = new ArrayList<>();
    for (List<String> definition : text.definitions) {
      int at = SqlText.find(definition, "references", 0);
      while (at >= 0) {
        int next = SqlText.find(definition, "references", at + 1);
        List<String> key = definition.subList(at, next < 0 ? definition.size() : next);
        int word = SqlText.find(key, "deferred", 0);
        deferred.add(word > 0 && !(word > 2 && key.get(word - 3).equals("not")));
        at = next;
      }
    }
    return deferred;
  }

  private void addWhatOnlyTheTextTells() {
    for (List<String> definition : text.definitions) {
      int check = SqlText.find(definition, "check", 0);
      while (check >= 0) {
        clauses.add("CHECK " + SqlText.inBrackets(definition, check + 1));
        check = SqlText.find(definition, "check", check + 1);
      }
      if (SqlText.find(definition, "autoincrement", 0) >= 0) {
        clauses.add("AUTOINCREMENT");
      }
      int conflict = SqlText.find(definition, "conflict", 0);
      if (conflict >= 0) {
        clauses.add("ON CONFLICT " + definition.get(conflict + 1) + " of " + definition.get(0));
      }
    }
    if (!text.tail.isEmpty()) {
      List<String> options = new ArrayList<>();
      for (String option : SqlText.joined(text.tail).split(", ", -1)) {
        options.add(option.toUpperCase(Locale.ROOT));
      }
      clauses.addAll(options);
    }
  }

  private static String inBrackets(List<String> names) {
    StringBuilder text = new StringBuilder("(");
    for (String name : names) {
      text.append(text.length() == 1 ? "" : ", ").append(name);
    }
    return text.append(')').toString();
  }

  private DriverStatement pragma(String pragma, String of) {
    return pragma(connection, pragma, of);
  }

  private static DriverStatement pragma(DriverConnection connection, String pragma, String of) {
    return connection.prepare("PRAGMA " + pragma + "(" + StoredSchema.quoted(of) + ")");
  }
}
