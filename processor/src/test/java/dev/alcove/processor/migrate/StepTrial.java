// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.alcove.processor.sql.SqlName;
import dev.alcove.processor.sqlite.Rejection;
import dev.alcove.processor.sqlite.TrialDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a step as the runtime would, and looks at the result. */
final class StepTrial {

  private StepTrial() {}

  /** Runs the statements in one transaction; what SQLite says, after which nothing has changed. */
  static Optional<Rejection> run(TrialDatabase database, MigrationStep step) {
    database.execute("BEGIN IMMEDIATE");
    for (String sql : step.sql()) {
      Optional<Rejection> rejection = database.execute(sql);
      if (rejection.isPresent()) {
        database.execute("ROLLBACK");
        return Optional.of(new Rejection(rejection.get().message() + " in: " + sql, 1));
      }
    }
    return database.execute("COMMIT");
  }

  static void assertSound(String message, TrialDatabase database, SchemaSnapshot wanted) {
    assertWithMessage(message + "\nschema")
        .that(database.facts().differencesFrom(wanted.facts()))
        .isEmpty();
    assertWithMessage(message).that(unsound(database, wanted)).isEmpty();
  }

  /** What SQLite's own checks find. */
  static List<String> unsound(TrialDatabase database, SchemaSnapshot schema) {
    List<String> found = new ArrayList<>();
    database.rows("PRAGMA foreign_key_check").forEach(row -> found.add("foreign key: " + row));
    String integrity = database.rows("PRAGMA integrity_check").toString();
    if (!integrity.equals("[[ok]]")) {
      found.add(integrity);
    }
    for (SchemaPart table : schema.virtualTables()) {
      String check =
          table.sql().contains("fts5")
              ? "INSERT INTO %s (%s, rank) VALUES ('integrity-check', 1)"
              : "INSERT INTO %s (%s) VALUES ('integrity-check')";
      String name = SqlName.quote(table.name());
      database
          .execute(check.formatted(name, name))
          .ifPresent(rejection -> found.add(table.name() + ": " + rejection.message()));
    }
    return found;
  }

  static long count(TrialDatabase database, String sql) {
    return Long.parseLong(String.valueOf(database.rows(sql).get(0).get(0)));
  }
}
