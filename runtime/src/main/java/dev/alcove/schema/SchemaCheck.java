// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares the statements of a schema with those that a file keeps. */
public final class SchemaCheck {
  private SchemaCheck() {}

  /** What of the schema the file lacks, and what it has besides; empty if they agree. */
  public static List<String> problems(DriverConnection connection, Schema schema) {
    Set<String> declared = new LinkedHashSet<>();
    Set<String> virtualTables = new LinkedHashSet<>();
    for (String statement : schema.statements()) {
      if (CreateStatement.isOne(statement)) {
        CreateStatement create = CreateStatement.parse(statement);
        declared.add(create.text());
        if (create.isVirtual()) {
          virtualTables.add(create.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    List<String> problems = new ArrayList<>();
    for (String statement : stored(connection)) {
      CreateStatement create = CreateStatement.parse(statement);
      if (!declared.remove(create.text()) && !isPartOf(virtualTables, create.name())) {
        problems.add("The file holds what is not declared: " + firstLine(create.text()));
      }
    }
    for (String missing : declared) {
      problems.add("The file lacks, or has otherwise: " + firstLine(missing));
    }
    return problems;
  }

  private static List<String> stored(DriverConnection connection) {
    List<String> statements = new ArrayList<>();
    try (DriverStatement rows =
        connection.prepare(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
                + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'alcove_schema'")) {
      while (rows.step()) {
        statements.add(String.valueOf(rows.getText(0)));
      }
    }
    return statements;
  }

  /** A virtual table keeps its rows in tables that are named after it. */
  private static boolean isPartOf(Set<String> virtualTables, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String table : virtualTables) {
      if (lower.startsWith(table + "_")) {
        return true;
      }
    }
    return false;
  }

  private static String firstLine(String sql) {
    int end = sql.indexOf('\n');
    return end < 0 ? sql : sql.substring(0, end);
  }
}
