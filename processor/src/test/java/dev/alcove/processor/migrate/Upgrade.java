// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertThat;

import dev.alcove.processor.model.MinimumSqlite;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.List;

/** A step between two schemas, to be run on given rows. */
record Upgrade(SchemaSnapshot from, SchemaSnapshot to, MigrationStep step) {

  Upgrade(List<String> from, List<String> to, Hints hints, MinimumSqlite minimum) {
    this(SchemaSnapshot.of(from), SchemaSnapshot.of(to), hints, minimum);
  }

  private Upgrade(SchemaSnapshot from, SchemaSnapshot to, Hints hints, MinimumSqlite minimum) {
    this(from, to, StepPlanner.plan(from, to, hints, minimum));
  }

  /** Puts rows into the old schema, runs the step as it must run, and asks the new schema. */
  String rowsAfter(List<String> inserts, String query) {
    try (TrialDatabase database = TrialDatabase.open()) {
      from.statements().forEach(sql -> SchemaSnapshot.run(database, sql));
      inserts.forEach(sql -> SchemaSnapshot.run(database, sql));
      database.execute("PRAGMA foreign_keys = " + (step.needsForeignKeysOff() ? "OFF" : "ON"));
      assertThat(StepTrial.run(database, step)).isEmpty();
      StepTrial.assertSound(String.join("\n", step.sql()), database, to);
      return database.rows(query).toString();
    }
  }
}
