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
final class SchemaComparison {
  private final Set<String> declared = new LinkedHashSet<>();
  private final Set<String> virtualTables = new LinkedHashSet<>();

  SchemaComparison(Schema schema) {
    for (String statement : schema.statements()) {
      if (CreateStatement.isOne(statement)) {
        CreateStatement create = CreateStatement.parse(statement);
        declared.add(create.text());
        if (create.isVirtual()) {
          virtualTables.add(create.name().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  List<String> problems(DriverConnection connection) {
    Set<String> missing = new LinkedHashSet<>(declared);
    List<String> problems = new ArrayList<>();
    for (String statement : stored(connection)) {
      CreateStatement create = CreateStatement.parse(statement);
      if (!missing.remove(create.text()) && !isPartOfVirtualTable(create.name())) {
        problems.add("The file holds what is not declared: " + firstLine(create.text()));
      }
    }
    for (String statement : missing) {
      problems.add("The file lacks what is declared, or has it otherwise: " + firstLine(statement));
    }
    return problems;
  }

  private static List<String> stored(DriverConnection connection) {
    List<String> statements = new ArrayList<>();
    String sql =
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
            + " AND name <> '"
            + StoredSchema.MARK
            + "'";
    try (DriverStatement rows = connection.prepare(sql)) {
      while (rows.step()) {
        statements.add(String.valueOf(rows.getText(0)));
      }
    }
    return statements;
  }

  /** A virtual table keeps its rows in tables that are named after it. */
  private boolean isPartOfVirtualTable(String name) {
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
