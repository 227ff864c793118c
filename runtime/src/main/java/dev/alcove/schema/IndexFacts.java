// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import java.util.ArrayList;
import java.util.List;

/** What an index says, from pragmas and, where they are silent, from its text. */
final class IndexFacts {
  /** Directions and collations are told since then; before, nobody tells them but the text. */
  private static final int INDEX_XINFO_SINCE = 3_009_000;

  private final DriverConnection connection;
  private final String name;

  IndexFacts(DriverConnection connection, String name) {
    this.connection = connection;
    this.name = name;
  }

  /** The clauses of an index with a statement. */
  List<String> clauses(SqlText text) {
    List<String> clauses = new ArrayList<>();
    int on = text.tokens.indexOf("on");
    clauses.add(
        (text.tokens.get(1).equals("unique") ? "UNIQUE ON " : "ON ") + text.tokens.get(on + 1));
    List<String> entries = entries(text.definitions);
    clauses.addAll(entries);
    if (!text.tail.isEmpty()) {
      clauses.add(SqlText.joined(text.tail));
    }
    return clauses;
  }

  /** The entries in order; {@code written} are those of its statement, if it has one. */
  List<String> entries(List<List<String>> written) {
    List<String> entries = new ArrayList<>();
    boolean told = connection.sqliteVersion() >= INDEX_XINFO_SINCE;
    String pragma = "PRAGMA " + (told ? "index_xinfo(" : "index_info(") + StoredSchema.quoted(name);
    try (DriverStatement rows = connection.prepare(pragma + ")")) {
      while (rows.step() && (!told || rows.getLong(5) == 1)) {
        int i = entries.size();
        List<String> text = i < written.size() ? withoutOrder(written.get(i)) : null;
        String column = rows.getText(2);
        if (text != null && (column == null || !told)) {
          entries.add(SqlText.joined(text) + (isDescending(written.get(i)) ? " DESC" : ""));
        } else {
          String collation = told ? String.valueOf(rows.getText(4)) : "BINARY";
          entries.add(
              SqlText.name(String.valueOf(column))
                  + (collation.equalsIgnoreCase("BINARY") ? "" : " COLLATE " + collation)
                  + (told && rows.getLong(3) == 1 ? " DESC" : ""));
        }
      }
    }
    return entries;
  }

  private static List<String> withoutOrder(List<String> entry) {
    int last = entry.size() - 1;
    boolean ordered = last > 0 && (isDescending(entry) || entry.get(last).equals("asc"));
    return ordered ? entry.subList(0, last) : entry;
  }

  private static boolean isDescending(List<String> entry) {
    return entry.size() > 1 && entry.get(entry.size() - 1).equals("desc");
  }
}
