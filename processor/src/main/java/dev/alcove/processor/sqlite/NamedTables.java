// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.StatementOutline;
import dev.alcove.processor.sql.TableReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the virtual tables that a statement names, itself or through views and triggers. */
final class NamedTables {

  private final Map<String, String> virtualTables = new HashMap<>();
  private final Map<String, String> views = new HashMap<>();
  private final Map<String, List<String>> triggers = new HashMap<>();

  NamedTables(Session session) {
    String query =
        "SELECT type, name, tbl_name, sql FROM sqlite_schema"
            + " WHERE type IN ('view', 'trigger') OR rootpage = 0";
    for (List<@Nullable String> row : session.rows(query)) {
      String name = String.valueOf(row.get(1));
      String sql = String.valueOf(row.get(3));
      switch (String.valueOf(row.get(0))) {
        case "view" -> views.put(SqlName.fold(name), sql);
        case "trigger" ->
            triggers
                .computeIfAbsent(
                    SqlName.fold(String.valueOf(row.get(2))), table -> new ArrayList<>())
                .add(sql);
        default -> virtualTables.put(SqlName.fold(name), name);
      }
    }
  }

  /** A query's text, and those of the views that it reads. */
  List<String> texts(String sql) {
    List<String> texts = new ArrayList<>(List.of(sql));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      for (TableReference reference : StatementOutline.of(texts.get(i)).tables()) {
        String name = SqlName.fold(reference.name());
        String view = views.get(name);
        if (view != null && seen.add(name)) {
          texts.add(view);
        }
      }
    }
    return texts;
  }

  /** Adds them to what a statement reads and writes. */
  void add(String sql, Set<String> read, Set<String> written) {
    if (virtualTables.isEmpty()) {
      return;
    }
    Deque<String> texts = new ArrayDeque<>(List.of(sql));
    for (String table : written) {
      texts.addAll(triggers.getOrDefault(SqlName.fold(table), List.of()));
    }
    Set<String> seen = new HashSet<>();
    while (!texts.isEmpty()) {
      String text = texts.remove();
      for (TableReference reference : StatementOutline.of(text).tables()) {
        String name = SqlName.fold(reference.name());
        String virtualTable = virtualTables.get(name);
        if (virtualTable != null) {
          (reference.use() == TableReference.Use.READ ? read : written).add(virtualTable);
        }
        if (seen.add(name) && views.containsKey(name)) {
          texts.add(views.getOrDefault(name, ""));
          texts.addAll(triggers.getOrDefault(name, List.of()));
        }
      }
    }
  }
}
