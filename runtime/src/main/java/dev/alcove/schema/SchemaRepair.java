// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a schema that differs from the declared one in its form alone into that form: tables that
 * hold the same rows in another order of columns, with other defaults, collations or names of
 * types; indexes, but for those that keep a rule of their own; and triggers that are missing. The
 * way is that of <a
 * href="https://www.sqlite.org/lang_altertable.html#otheralter">lang_altertable.html</a>.
 */
final class SchemaRepair {
  /** SQLite writes what stands before the name itself. */
  private static final Pattern CREATE =
      Pattern.compile(
          "CREATE TABLE (\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\]|'(?:[^']|'')*'|[^\\s(]+)");

  private final DriverConnection file;
  private final DriverConnection declared;
  private final Map<String, SchemaPart> stored;
  private final Map<String, SchemaPart> wanted;

  /** The declared tables to make again, by their names in small letters. */
  private final Map<String, TableEssence> rebuilt = new LinkedHashMap<>();

  SchemaRepair(DriverConnection file, DriverConnection declared) {
    this.file = file;
    this.declared = declared;
    this.stored = SchemaPart.all(file);
    this.wanted = SchemaPart.all(declared);
    for (SchemaPart expected : wanted.values()) {
      SchemaPart part = stored.get(expected.key());
      if (part != null && !part.clauses.equals(expected.clauses)) {
        compare(part, expected);
      }
    }
  }

  private void compare(SchemaPart part, SchemaPart expected) {
    if (CREATE.matcher(part.sql).lookingAt() && CREATE.matcher(expected.sql).lookingAt()) {
      TableEssence table = new TableEssence(declared, expected);
      if (table.isThatOf(new TableEssence(file, part))) {
        rebuilt.put(key(expected.name), table);
      }
    }
  }

  /** What no statement of these mends; one sentence each. */
  List<String> obstacles() {
    Map<String, SchemaPart> found = new LinkedHashMap<>(stored);
    Map<String, SchemaPart> expected = new LinkedHashMap<>(wanted);
    Set<List<String>> rules = new HashSet<>();
    for (SchemaPart part : wanted.values()) {
      rules.add(part.uniqueness());
      if (part.isIndex() || (part.type.equals("trigger") && !stored.containsKey(part.key()))) {
        expected.remove(part.key());
      }
    }
    for (SchemaPart part : stored.values()) {
      if (part.isIndex() && (part.uniqueness().isEmpty() || rules.contains(part.uniqueness()))) {
        found.remove(part.key());
      }
    }
    for (TableEssence table : rebuilt.values()) {
      found.remove(table.part.key());
      expected.remove(table.part.key());
    }
    return SchemaDifference.sentences(found, expected);
  }

  /** What to run in one transaction, with foreign keys off; nothing if nothing differs. */
  List<String> statements() {
    List<String> statements = new ArrayList<>();
    List<String[]> dependents = dependents();
    for (String[] each : dependents) {
      // The triggers of a view go with it.
      addDrop(each[0], each[1], statements);
    }
    for (SchemaPart part : stored.values()) {
      if (part.isIndex() && !isIn(wanted, part)) {
        addDrop(part.type, part.name, statements);
      }
    }
    for (TableEssence table : rebuilt.values()) {
      addRebuild(table, statements);
    }
    for (SchemaPart part : wanted.values()) {
      boolean isGone = part.isIndex() && rebuilt.containsKey(key(part.table));
      boolean isMissing = part.type.equals("trigger") && !stored.containsKey(part.key());
      if (isGone || isMissing || (part.isIndex() && !isIn(stored, part))) {
        statements.add(part.sql);
      }
    }
    for (String[] each : dependents) {
      statements.add(each[2]);
    }
    return statements;
  }

  private static boolean isIn(Map<String, SchemaPart> parts, SchemaPart part) {
    SchemaPart other = parts.get(part.key());
    return other != null && other.clauses.equals(part.clauses);
  }

  private static void addDrop(String type, String name, List<String> statements) {
    statements.add(
        "DROP " + type.toUpperCase(Locale.ROOT) + " IF EXISTS " + StoredSchema.quoted(name));
  }

  /** Views and triggers: triggers go with their tables, and no view may miss one in a rename. */
  private List<String[]> dependents() {
    List<String[]> dependents = new ArrayList<>();
    if (!rebuilt.isEmpty()) {
      try (DriverStatement rows =
          file.prepare(
              "SELECT type, name, sql FROM sqlite_master WHERE type IN ('view', 'trigger')"
                  + " ORDER BY type DESC, rowid")) {
        while (rows.step()) {
          dependents.add(
              new String[] {
                String.valueOf(rows.getText(0)),
                String.valueOf(rows.getText(1)),
                String.valueOf(rows.getText(2))
              });
        }
      }
    }
    return dependents;
  }

  private void addRebuild(TableEssence table, List<String> statements) {
    String name = StoredSchema.quoted(table.part.name);
    String free = freeName(table.part.name);
    String copy = StoredSchema.quoted(free);
    String create = "CREATE TABLE " + copy;
    statements.add(CREATE.matcher(table.part.sql).replaceFirst(Matcher.quoteReplacement(create)));
    String columns = columns(table);
    statements.add(
        "INSERT INTO " + copy + " (" + columns + ") SELECT " + columns + " FROM " + name);
    if (table.isCounted) {
      addCounter(table.part.name, free, statements);
    }
    statements.add("DROP TABLE " + name);
    statements.add("ALTER TABLE " + copy + " RENAME TO " + name);
  }

  /** Rows are found again by row ids, from full-text indexes too. */
  private static String columns(TableEssence table) {
    StringBuilder columns = new StringBuilder();
    if (table.rowId != null) {
      columns.append(table.rowId);
    }
    for (String column : table.columns) {
      columns.append(columns.length() == 0 ? "" : ", ").append(StoredSchema.quoted(column));
    }
    return columns.toString();
  }

  /** Where the old table counted too, it may have counted further than its last row. */
  private static void addCounter(String name, String copy, List<String> statements) {
    String old = " FROM sqlite_sequence WHERE name = " + literal(name);
    statements.add(
        "DELETE FROM sqlite_sequence WHERE name = "
            + literal(copy)
            + " AND EXISTS (SELECT 1"
            + old
            + ")");
    statements.add(
        "INSERT INTO sqlite_sequence (name, seq) SELECT " + literal(copy) + ", seq" + old);
  }

  private String freeName(String name) {
    StringBuilder free = new StringBuilder(name);
    do {
      free.append("_new");
    } while (isTaken(free.toString()));
    return free.toString();
  }

  private boolean isTaken(String name) {
    try (DriverStatement taken =
        file.prepare("SELECT 1 FROM sqlite_master WHERE name = ?1 COLLATE NOCASE")) {
      taken.bindText(1, name);
      return taken.step();
    }
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
