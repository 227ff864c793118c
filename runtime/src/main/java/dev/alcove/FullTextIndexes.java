// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.DriverException;
import dev.alcove.schema.StoredSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The full-text indexes that a file has, whoever declared them. */
final class FullTextIndexes {
  private static final int PRIMARY_CODE = 0xff;
  private static final int SQLITE_CORRUPT = 11;

  /** At what an older FTS4 does not see, and then reads where nothing is: changes not committed. */
  private static final int SEES_CHANGES_SINCE = 3_008_011;

  private FullTextIndexes() {}

  static void addProblems(DriverConnection connection, List<String> problems) {
    for (String name : names(connection, "fts5")) {
      // Without rank = 1 it does not look at the text outside (fts5.html 6.4).
      check(connection, name, ", rank) VALUES ('integrity-check', 1)", problems);
    }
    boolean seesChanges = connection.sqliteVersion() >= SEES_CHANGES_SINCE;
    if (seesChanges || !connection.isInTransaction()) {
      for (String name : names(connection, "fts4")) {
        check(connection, name, ") VALUES ('integrity-check')", problems);
      }
    }
  }

  private static void check(
      DriverConnection connection, String name, String command, List<String> problems) {
    try {
      run(connection, name, command);
    } catch (DriverException e) {
      if ((e.resultCode() & PRIMARY_CODE) != SQLITE_CORRUPT) {
        throw e;
      }
      problems.add(
          "The full-text index "
              + name
              + " does not match its text; rebuildFullText() makes it anew");
    }
  }

  static void rebuild(DriverConnection connection) {
    List<String> names = names(connection, "fts5");
    names.addAll(names(connection, "fts4"));
    for (String name : names) {
      run(connection, name, ") VALUES ('rebuild')");
    }
  }

  private static void run(DriverConnection connection, String name, String command) {
    String quoted = StoredSchema.quoted(name);
    try (DriverStatement statement =
        connection.prepare("INSERT INTO " + quoted + " (" + quoted + command)) {
      statement.step();
    }
  }

  private static List<String> names(DriverConnection connection, String module) {
    List<String> names = new ArrayList<>();
    String sql = "SELECT name, sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'";
    try (DriverStatement tables = connection.prepare(sql)) {
      while (tables.step()) {
        String statement = String.valueOf(tables.getText(1)).toLowerCase(Locale.ROOT);
        if (statement.matches("(?s).*\\susing\\s+" + module + "\\b.*")) {
          names.add(String.valueOf(tables.getText(0)));
        }
      }
    }
    return names;
  }
}
