// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.NormalSql;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import dev.alcove.processor.sqlite.SchemaFacts.TableFacts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a schema out of SQLite's pragmas and its table of statements. */
final class SchemaInspector {

  private final Session session;

  SchemaInspector(Session session) {
    this.session = session;
  }

  SchemaFacts inspect() {
    return inspect(Set.of());
  }

  /** What the schema means, but for these tables. */
  SchemaFacts inspect(Set<String> leftOut) {
    SortedMap<String, TableFacts> tables = new TreeMap<>();
    SortedMap<String, String> virtualTables = new TreeMap<>();
    SortedMap<String, String> views = new TreeMap<>();
    SortedMap<String, String> triggers = new TreeMap<>();
    String query =
        TrialDatabase.TABLE_LIST
            + "SELECT coalesce(l.type, s.type), s.name, s.sql, l.wr, l.strict FROM sqlite_schema s"
            + " LEFT JOIN l ON l.name = s.name"
            + " WHERE s.sql IS NOT NULL AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    IndexInspector indexes = new IndexInspector(session);
    for (List<@Nullable String> row : session.rows(query)) {
      String name = String.valueOf(row.get(1));
      String sql = String.valueOf(row.get(2));
      switch (String.valueOf(row.get(0))) {
        case "table" -> {
          if (!leftOut.contains(name)) {
            tables.put(name, table(name, sql, row, indexes));
          }
        }
        case "virtual" -> virtualTables.put(name, NormalSql.of(sql));
        case "view" -> views.put(name, after(name, sql));
        case "trigger" -> triggers.put(name, after(name, sql));
        default -> {
          // Indexes belong to their tables; shadow tables to their virtual tables.
        }
      }
    }
    return new SchemaFacts(tables, virtualTables, views, triggers);
  }

  private TableFacts table(
      String name, String sql, List<@Nullable String> row, IndexInspector indexes) {
    TableText text =
        TableText.parse(sql)
            .orElseThrow(() -> new IllegalStateException("SQLite keeps a strange " + sql));
    TableInspector inspector = new TableInspector(session, name, text);
    boolean withoutRowId = "1".equals(row.get(3));
    return new TableFacts(
        inspector.columns(!withoutRowId),
        inspector.primaryKey(),
        inspector.isAutoIncrement(),
        "1".equals(row.get(4)),
        withoutRowId,
        inspector.foreignKeys(),
        indexes.indexes(name),
        inspector.checks());
  }

  /** What follows the name of what a CREATE statement makes, in normal form. */
  private static String after(String name, String sql) {
    List<Token> tokens = Tokenizer.significant(sql);
    int i = 2;
    while (i < tokens.size() && !SqlName.same(SqlName.unquote(tokens.get(i).text(sql)), name)) {
      i++;
    }
    return NormalSql.of(sql, tokens.subList(Math.min(i + 1, tokens.size()), tokens.size()));
  }

  /** A name in capitals, as SQLite compares types and collations. */
  static String capitals(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
