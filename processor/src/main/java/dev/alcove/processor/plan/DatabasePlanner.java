// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Database;
import dev.alcove.processor.schema.Ddl;
import dev.alcove.processor.schema.Fingerprint;

/** Plans the classes that implement a database. */
public final class DatabasePlanner {

  private DatabasePlanner() {}

  /**
   * The plan for a database.
   *
   * @param database the database, which passed all rules
   * @param ddl the statements that create it
   * @param mark how generated classes are marked
   */
  public static DatabasePlan plan(Database database, Ddl ddl, GeneratedMark mark) {
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
        schema(database, ddl));
  }

  private static SchemaPlan schema(Database database, Ddl ddl) {
    return new SchemaPlan(
        ClassNames.schema(database.type()),
        database.type(),
        database.versions().stream()
            .map(v -> new SchemaPlan.PlannedVersion(v.value(), v.date(), v.note()))
            .toList(),
        Fingerprint.of(ddl),
        ddl.sql().stream().map(SqlLines::argument).toList());
  }
}
