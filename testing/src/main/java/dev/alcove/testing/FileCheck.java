// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import dev.alcove.schema.Schema;
import dev.alcove.schema.StoredSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a database is as a version wants it; reads all of it. Used by one thread. */
final class FileCheck {
  private static final int PRIMARY_CODE = 0xff;
  private static final int SQLITE_CORRUPT = 11;

  /** FTS4 of an older SQLite does not see changes that are not committed, and calls them damage. */
  private static final int FTS4_SEES_CHANGES_SINCE = 3_008_011;

  private final DriverConnection connection;
  private final List<String> problems = new ArrayList<>();

  private FileCheck(DriverConnection connection) {
    this.connection = connection;
  }

  /**
   * What differs, one sentence each; empty if nothing does.
   *
   * @param schema that of the version
   * @param all knows every version
   */
  static List<String> problems(
      DriverConnection connection, Driver driver, Schema schema, Schema all) {
    FileCheck check = new FileCheck(connection);
    check.checkMark(schema.version(), all);
    check.problems.addAll(new StoredSchema(connection, schema, "").problems(driver));
    check.checkForeignKeys();
    check.checkPages();
    check.checkFullText();
    return check.problems;
  }

  private void checkMark(int version, Schema all) {
    StoredSchema stored = new StoredSchema(connection, all, "The file");
    try {
      StoredSchema.State state = stored.look();
      if (stored.version() == 0) {
        problems.add("It bears no mark of Alcove");
      } else if (stored.version() != version) {
        problems.add("Its mark says version " + stored.version());
      } else if (state == StoredSchema.State.STALE_DRAFT) {
        problems.add("It was made by another draft of version " + version);
      }
    } catch (AlcoveException e) {
      problems.add(firstLine(e));
    }
  }

  private static String firstLine(AlcoveException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf(".\n");
    return end < 0 ? message : message.substring(0, end);
  }

  /** One sentence for each pair of tables, for a broken step breaks all rows. */
  private void checkForeignKeys() {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (DriverStatement broken = connection.prepare("PRAGMA foreign_key_check")) {
      while (broken.step()) {
        String tables = broken.getText(0) + " refer to missing rows of " + broken.getText(2);
        Long count = counts.get(tables);
        counts.put(tables, count == null ? 1L : count + 1);
      }
    }
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      problems.add("Rows of " + count.getKey() + ": " + count.getValue());
    }
  }

  private void checkPages() {
    try (DriverStatement check = connection.prepare("PRAGMA integrity_check")) {
      while (check.step()) {
        String line = String.valueOf(check.getText(0));
        if (!line.equals("ok")) {
          problems.add(line);
        }
      }
    }
  }

  private void checkFullText() {
    // Without rank = 1 it does not look at the text outside (fts5.html 6.4).
    checkFullText("fts5", ", rank) VALUES ('integrity-check', 1)");
    if (connection.sqliteVersion() >= FTS4_SEES_CHANGES_SINCE || !connection.isInTransaction()) {
      checkFullText("fts4", ") VALUES ('integrity-check')");
    }
  }

  private void checkFullText(String module, String command) {
    for (String name : virtualTables(module)) {
      String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
      try (DriverStatement check =
          connection.prepare("INSERT INTO " + quoted + " (" + quoted + command)) {
        check.step();
      } catch (DriverException e) {
        if ((e.resultCode() & PRIMARY_CODE) != SQLITE_CORRUPT) {
          throw e;
        }
        problems.add("The full-text index " + name + " does not match its text");
      }
    }
  }

  private List<String> virtualTables(String module) {
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
