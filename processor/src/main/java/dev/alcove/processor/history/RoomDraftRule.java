// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.SchemaRejectedException;
import dev.alcove.processor.migrate.SchemaSnapshot;
import dev.alcove.processor.model.Column;
import dev.alcove.processor.model.Database;
import dev.alcove.processor.model.Table;
import dev.alcove.processor.report.ProblemId;
import dev.alcove.processor.report.Report;
import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.SchemaFacts;
import dev.alcove.processor.sqlite.SchemaFacts.IndexFacts;
import dev.alcove.processor.sqlite.SchemaFacts.TableFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a draft stands on the last version of Room, what is declared otherwise than Room had it is
 * a change that the draft makes. Who has just declared again what Room had did not mean one.
 */
final class RoomDraftRule {

  private final Database database;
  private final Report report;

  RoomDraftRule(Database database, Report report) {
    this.database = database;
    this.report = report;
  }

  /**
   * Looks at the current version.
   *
   * @param exported those that Room exported
   */
  void check(List<VersionSchema> versions, Set<Integer> exported) {
    int last = versions.size() - 2;
    if (last < 0
        || !exported.contains(versions.get(last).version())
        || versions.get(last + 1).isSealed()) {
      return;
    }
    VersionSchema room = versions.get(last);
    List<String> differences;
    try {
      List<String> then = new EarlierSchema(database, room.version()).statements();
      differences = differences(SchemaSnapshot.of(then).facts(), room.snapshot().facts());
    } catch (SchemaRejectedException e) {
      // It names what the draft brings, so nobody can tell what it was to be before.
      return;
    }
    if (!differences.isEmpty()) {
      report(room.version(), differences);
    }
  }

  private void report(int version, List<String> differences) {
    List<String> details = new ArrayList<>();
    differences.forEach(text -> details.add("Declared: " + text + "."));
    int draft = version + 1;
    details.add(
        "Declare it as Room has it, or it changes with version "
            + draft
            + "; this is said while importing only.");
    report.add(
        ProblemId.ROOM_DIFFERENCE,
        database.originOf(draft),
        "The draft of version "
            + draft
            + " changes what Room's "
            + version
            + ".json has, which no @Altered says.",
        details.toArray(String[]::new));
  }

  /** What both have, but not alike; what one of them lacks other rules look after. */
  private List<String> differences(SchemaFacts declared, SchemaFacts room) {
    SortedMap<String, TableFacts> found = new TreeMap<>();
    SortedMap<String, TableFacts> wanted = new TreeMap<>();
    declared
        .tables()
        .forEach(
            (name, table) -> {
              TableFacts other = room.tables().get(name);
              if (other != null) {
                List<String> altered = altered(name);
                found.put(name, shared(table, other, altered));
                wanted.put(name, shared(other, table, altered));
              }
            });
    return facts(found, shared(declared.views(), room.views()))
        .differencesFrom(facts(wanted, shared(room.views(), declared.views())));
  }

  private static SchemaFacts facts(
      SortedMap<String, TableFacts> tables, SortedMap<String, String> views) {
    return new SchemaFacts(tables, new TreeMap<>(), views, new TreeMap<>());
  }

  /** The columns of a table of which the draft says how their values change. */
  private List<String> altered(String name) {
    List<String> altered = new ArrayList<>();
    int draft = database.currentVersion();
    for (Table table : database.tables()) {
      if (SqlName.same(table.nameIn(draft - 1), name)) {
        for (Column column : table.columns()) {
          if (column.history().alterations().stream().anyMatch(each -> each.version() == draft)) {
            altered.add(SqlName.fold(column.nameIn(draft - 1)));
          }
        }
      }
    }
    return altered;
  }

  private static TableFacts shared(TableFacts table, TableFacts other, List<String> altered) {
    List<String> columns =
        other.columns().stream()
            .map(column -> SqlName.fold(column.name()))
            .filter(name -> !altered.contains(name))
            .toList();
    return new TableFacts(
        table.columns().stream()
            .filter(column -> columns.contains(SqlName.fold(column.name())))
            .toList(),
        table.primaryKey(),
        table.autoIncrement(),
        table.strict(),
        table.withoutRowId(),
        table.foreignKeys().stream()
            .filter(key -> key.columns().stream().map(SqlName::fold).allMatch(columns::contains))
            .toList(),
        indexes(table, other, altered),
        table.checks());
  }

  private static SortedMap<String, IndexFacts> indexes(
      TableFacts table, TableFacts other, List<String> altered) {
    SortedMap<String, IndexFacts> indexes = shared(table.indexes(), other.indexes());
    indexes
        .values()
        .removeIf(
            index ->
                index.entries().stream()
                    .map(SqlName::fold)
                    .anyMatch(entry -> altered.stream().anyMatch(entry::contains)));
    return indexes;
  }

  private static <T> SortedMap<String, T> shared(
      SortedMap<String, T> parts, SortedMap<String, T> others) {
    SortedMap<String, T> shared = new TreeMap<>(parts);
    shared.keySet().retainAll(others.keySet());
    return shared;
  }
}
