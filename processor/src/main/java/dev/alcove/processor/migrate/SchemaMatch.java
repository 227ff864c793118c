// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import dev.alcove.processor.migrate.Hints.ColumnRename;
import dev.alcove.processor.migrate.Hints.TableRename;
import dev.alcove.processor.sql.SqlName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which table of a schema is which of the next.
 *
 * @param kept the tables that both have, in the new order
 * @param added the tables that come
 * @param removed the tables that go
 */
public record SchemaMatch(
    List<TableMatch> kept, List<TableSnapshot> added, List<TableSnapshot> removed) {

  /** Copies the lists. */
  public SchemaMatch {
    kept = List.copyOf(kept);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /**
   * Matches by the renames of the hints, else by name.
   *
   * @throws IllegalArgumentException if a rename names what is not there
   */
  public static SchemaMatch of(SchemaSnapshot from, SchemaSnapshot to, Hints hints) {
    List<TableMatch> kept = new ArrayList<>();
    List<TableSnapshot> added = new ArrayList<>();
    List<TableSnapshot> removed = new ArrayList<>(from.tables());
    requireKnown(from, to, hints);
    for (TableSnapshot table : to.tables()) {
      Optional<TableSnapshot> old = oldTable(from, table.name(), hints.tables());
      old.ifPresentOrElse(
          match -> kept.add(new TableMatch(match, table, sources(match, table, hints))),
          () -> added.add(table));
      old.ifPresent(removed::remove);
    }
    return new SchemaMatch(kept, added, removed);
  }

  private static void requireKnown(SchemaSnapshot from, SchemaSnapshot to, Hints hints) {
    for (TableRename rename : hints.tables()) {
      if (from.table(rename.from()).isEmpty() || to.table(rename.to()).isEmpty()) {
        throw new IllegalArgumentException("no such tables: " + rename);
      }
    }
    for (ColumnRename rename : hints.columns()) {
      if (to.table(rename.table()).flatMap(table -> table.column(rename.to())).isEmpty()) {
        throw new IllegalArgumentException("no such column: " + rename);
      }
    }
  }

  private static Optional<TableSnapshot> oldTable(
      SchemaSnapshot from, String name, List<TableRename> renames) {
    for (TableRename rename : renames) {
      if (SqlName.same(rename.to(), name)) {
        return from.table(rename.from());
      }
    }
    boolean isGone = renames.stream().anyMatch(rename -> SqlName.same(rename.from(), name));
    return isGone ? Optional.empty() : from.table(name);
  }

  private static Map<String, String> sources(TableSnapshot from, TableSnapshot to, Hints hints) {
    List<ColumnRename> renames =
        hints.columns().stream().filter(rename -> SqlName.same(rename.table(), to.name())).toList();
    for (ColumnRename rename : renames) {
      if (from.column(rename.from()).isEmpty()) {
        throw new IllegalArgumentException("no such column: " + rename);
      }
    }
    Map<String, String> sources = new LinkedHashMap<>();
    for (String column : to.columnNames()) {
      from.column(oldColumn(column, renames))
          .ifPresent(source -> sources.put(column, source.name()));
    }
    return sources;
  }

  /** The old name of a column; empty, which no column is called, if the name is taken over. */
  private static String oldColumn(String column, List<ColumnRename> renames) {
    for (ColumnRename rename : renames) {
      if (SqlName.same(rename.to(), column)) {
        return rename.from();
      }
    }
    boolean isGone = renames.stream().anyMatch(rename -> SqlName.same(rename.from(), column));
    return isGone ? "" : column;
  }
}
