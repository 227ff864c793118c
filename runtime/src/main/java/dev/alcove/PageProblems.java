// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damage that SQLite finds in the pages of a file, and whose pages they are. */
final class PageProblems {
  /** How SQLite names a table or an index: by its first page. */
  private static final Pattern TREE = Pattern.compile("(?i)\\btree (?:page )?(\\d+)");

  private PageProblems() {}

  static void add(DriverConnection connection, List<String> problems) {
    Map<String, String> trees = new HashMap<>();
    trees.put("1", "The schema");
    String roots = "SELECT rootpage, type, name FROM sqlite_master WHERE rootpage > 0";
    try (DriverStatement names = connection.prepare(roots)) {
      while (names.step()) {
        trees.put(names.getText(0), "The " + names.getText(1) + " " + names.getText(2));
      }
    }
    try (DriverStatement check = connection.prepare("PRAGMA integrity_check")) {
      while (check.step()) {
        for (String line : String.valueOf(check.getText(0)).split("\n", -1)) {
          if (!line.equals("ok") && !line.startsWith("***")) {
            Matcher tree = TREE.matcher(line);
            String owner = tree.find() ? trees.get(tree.group(1)) : null;
            problems.add(owner == null ? line : owner + " is damaged: " + line);
          }
        }
      }
    }
  }
}
