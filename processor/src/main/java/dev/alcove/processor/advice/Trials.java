// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.model.View;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sql.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where indexes are tried. SQLite reads through its whole schema whenever an index comes or goes,
 * so that a trial has no more tables than its statements name: a database of hundreds of tables
 * would make each of thousands of trials slow.
 */
final class Trials implements AutoCloseable {

  private final Database database;
  private final IndexTrial whole;
  private Set<String> names = Set.of();
  private @Nullable IndexTrial part;

  Trials(Database database) {
    this.database = database;
    this.whole = new IndexTrial(database);
  }

  /** A trial with all tables. */
  IndexTrial whole() {
    return whole;
  }

  /** A trial with what these statements name; it ends when another one is asked for. */
  IndexTrial of(List<String> statements) {
    Set<String> needed = new TreeSet<>();
    statements.forEach(statement -> add(statement, needed));
    IndexTrial known = part;
    if (known != null && needed.equals(names)) {
      return known;
    }
    if (known != null) {
      known.close();
    }
    IndexTrial trial = new IndexTrial(reduced(needed));
    part = trial;
    names = needed;
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
    if (part != null) {
      part.close();
    }
  }

  /** Adds the names in a statement, and those in the views that it names. */
  private void add(String sql, Set<String> needed) {
    Tokenizer.significant(sql)
        .forEach(
            token -> {
              String name = SqlName.fold(SqlName.unquote(token.text(sql)));
              for (Table table : database.tables()) {
                // Its full-text index begins with its name.
                if (name.startsWith(SqlName.fold(table.name()))) {
                  needed.add(SqlName.fold(table.name()));
                }
              }
              for (View view : database.views()) {
                if (name.equals(SqlName.fold(view.name())) && needed.add(name)) {
                  add(view.select(), needed);
                }
              }
            });
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
