// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.history.History;
import dev.alcove.processor.model.Database;

/** Plans the classes that implement a database. */
public final class DatabasePlanner {

  private DatabasePlanner() {}

  /**
   * The plan for a database.
   *
   * @param database the database, which passed all rules
   * @param history its versions and the steps between them
   * @param mark how generated classes are marked
   */
  public static DatabasePlan plan(Database database, History history, GeneratedMark mark) {
    Names fields = new Names();
    return new DatabasePlan(
        database.type(),
        ClassNames.implementation(database.type()),
        database.hiddenNames(),
        mark,
        database.daos().stream()
            .map(
                accessor ->
                    new DatabasePlan.DaoField(
                        accessor.method(),
                        fields.take(accessor.method()),
                        accessor.dao().type(),
                        ClassNames.implementation(accessor.dao().type())))
            .toList(),
        schema(database, history),
        HistoryPlanner.plan(database, history));
  }

  private static SchemaPlan schema(Database database, History history) {
    return new SchemaPlan(
        ClassNames.schema(database.type()),
        database.type(),
        database.versions().stream()
            .map(
                v ->
                    new SchemaPlan.PlannedVersion(
                        v.value(), v.date(), v.note(), history.version(v.value()).fingerprint()))
            .toList(),
        history.version(database.currentVersion()).statements().stream()
            .map(SqlLines::argument)
            .toList());
  }
}
