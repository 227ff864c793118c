// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares the statements of a schema with those that a file keeps. */
final class SchemaComparison {
  private final Map<String, CreateStatement> declared = new LinkedHashMap<>();
  private final Set<String> virtualTables = new LinkedHashSet<>();

  SchemaComparison(Schema schema) {
    for (String statement : schema.statements()) {
      if (CreateStatement.isOne(statement)) {
        CreateStatement create = CreateStatement.parse(statement);
        declared.put(create.key(), create);
        if (create.isVirtual()) {
          virtualTables.add(create.name().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  List<String> problems(DriverConnection connection) {
    Map<String, CreateStatement> missing = new LinkedHashMap<>(declared);
    List<String> problems = new ArrayList<>();
    for (String statement : stored(connection)) {
      CreateStatement create = CreateStatement.parse(statement);
      CreateStatement expected = missing.remove(create.key());
      if (expected != null) {
        addDifference(create, expected, problems);
      } else if (!isPartOfVirtualTable(create.name())) {
        problems.add("The file holds what is not declared: " + firstLine(create.text()));
      }
    }
    for (CreateStatement create : missing.values()) {
      problems.add("The file lacks what is declared: " + firstLine(create.text()));
    }
    return problems;
  }

  private static void addDifference(
      CreateStatement stored, CreateStatement expected, List<String> problems) {
    if (!stored.text().equals(expected.text())) {
      String difference = new SchemaDifference(stored, expected).first();
      problems.add("The " + expected.title() + " differs: the file " + difference);
    }
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
