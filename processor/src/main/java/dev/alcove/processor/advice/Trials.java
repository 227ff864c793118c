// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.View;
import dev.alcove.processor.schema.FullTextNames;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Token;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where indexes are tried. SQLite reads through its whole schema whenever an index comes or goes,
 * so that a trial has no more tables than its statements name: a database of hundreds of tables
 * would make each of thousands of trials slow.
 */
final class Trials implements AutoCloseable {

  /** How many are open: queries of one DAO mostly read the same few tables in turn. */
  private static final int MOST = 8;

  private final Database database;
  private final IndexTrial whole;
  private final Map<String, String> tables = new HashMap<>();
  private final Map<String, View> views = new HashMap<>();
  private final Map<Set<String>, IndexTrial> parts = new LinkedHashMap<>(MOST, 0.75f, true);

  Trials(Database database) {
    this.database = database;
    this.whole = new IndexTrial(database);
    for (Table table : database.tables()) {
      tables.put(SqlName.fold(table.name()), SqlName.fold(table.name()));
      if (table.fullText() != null) {
        FullTextNames names = FullTextNames.of(table, database.minimumSqlite());
        tables.put(SqlName.fold(names.index()), SqlName.fold(table.name()));
        tables.put(SqlName.fold(names.view()), SqlName.fold(table.name()));
        names.shadows().forEach(name -> tables.put(SqlName.fold(name), SqlName.fold(table.name())));
      }
    }
    database.views().forEach(view -> views.put(SqlName.fold(view.name()), view));
  }

  /** A trial with all tables. */
  IndexTrial whole() {
    return whole;
  }

  /** A trial with what these statements name, which rests when many others have been asked for. */
  IndexTrial of(List<String> statements) {
    Set<String> needed = new TreeSet<>();
    statements.forEach(statement -> add(statement, needed));
    IndexTrial trial = parts.computeIfAbsent(needed, names -> new IndexTrial(reduced(names)));
    parts.values().stream().limit(Math.max(0, parts.size() - MOST)).forEach(IndexTrial::close);
    try {
      trial.plan(statements, List.of(), false);
      return trial;
    } catch (IllegalStateException e) {
      return whole; // such as for a trigger in place of a write
    }
  }

  @Override
  public void close() {
    whole.close();
    parts.values().forEach(IndexTrial::close);
  }

  /** Adds the names in a statement, and those in the views that it names. */
  private void add(String sql, Set<String> needed) {
    for (Token token : Tokenizer.significant(sql)) {
      String name = SqlName.fold(SqlName.unquote(token.text(sql)));
      String table = tables.get(name);
      if (table != null) {
        needed.add(table);
      }
      View view = views.get(name);
      if (view != null && needed.add(name)) {
        add(view.select(), needed);
      }
    }
  }

  private Database reduced(Set<String> needed) {
    List<Table> tables = new ArrayList<>();
    for (Table table : database.tables()) {
      if (needed.contains(SqlName.fold(table.name()))) {
        // What triggers do is not of a statement's making, and may be about other tables.
        tables.add(table.withoutTriggers());
      }
    }
    return new Database(
        database.type(),
        database.isPublic(),
        database.versions(),
        List.of(),
        List.of(),
        tables,
        database.views().stream()
            .filter(view -> needed.contains(SqlName.fold(view.name())))
            .toList(),
        List.of(),
        List.of(),
        database.minimumSqlite(),
        Set.of(),
        database.origin());
  }
}
