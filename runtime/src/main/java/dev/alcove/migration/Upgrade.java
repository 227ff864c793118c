// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.AlcoveException;
import dev.alcove.error.DriverException;
import dev.alcove.error.MigrationFailedException;
import dev.alcove.schema.Schema;
import dev.alcove.schema.StoredSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One upgrade in its transaction: what its parts share, and its words for what goes wrong. Used by
 * the thread that opens the database.
 */
final class Upgrade {
  private static final int SQLITE_FULL = 13;
  private static final int SQLITE_CONSTRAINT = 19;

  final DriverConnection connection;
  final Schema schema;
  final int from;
  private final String place;
  private final MigrationListener listener;

  Upgrade(
      DriverConnection connection,
      Schema schema,
      int from,
      String place,
      MigrationListener listener) {
    this.connection = connection;
    this.schema = schema;
    this.from = from;
    this.place = place;
    this.listener = listener;
  }

  void tell(MigrationEvent.Kind kind, int from, int to, String text) {
    tell(kind, from, to, text, 0, 0);
  }

  void tell(MigrationEvent.Kind kind, int from, int to, String text, long done, long total) {
    listener.onEvent(new MigrationEvent(kind, from, to, text, done, total));
  }

  /** SQLite refuses a statement of a step, or the commit. */
  MigrationFailedException refused(int from, int to, @Nullable String sql, DriverException e) {
    int code = e.resultCode();
    int kind = code & 0xff;
    String remedy =
        kind == SQLITE_FULL
            ? "Free some space, and open it again"
            : kind == SQLITE_CONSTRAINT
                ? "Mend such rows in the sql of version " + to
                : "Mend the step to version " + to;
    AlcoveException cause = AlcoveException.of(code, e.getMessage(), null, null, e);
    return new MigrationFailedException(
        failed(from, to, e.getMessage(), remedy), from, to, sql, code, cause);
  }

  /** SQLite refuses to bring the file into the form of its own version. */
  MigrationFailedException unlike(String sql, DriverException e) {
    int code = e.resultCode();
    String what = "it cannot get the form of version " + from + ": " + e.getMessage();
    String remedy =
        (code & 0xff) == SQLITE_CONSTRAINT
            ? "Mend such rows before the file is opened here: no step comes earlier"
            : "Mend the file before it is opened here";
    AlcoveException cause = AlcoveException.of(code, e.getMessage(), null, null, e);
    return new MigrationFailedException(
        failed(from, schema.version(), what, remedy), from, schema.version(), sql, code, cause);
  }

  /** Code of a step has failed. */
  MigrationFailedException thrown(Migration step, String name, Throwable cause) {
    boolean own = cause instanceof AlcoveException;
    String message = String.valueOf(cause.getMessage());
    String what = name + " has failed: " + (own ? message : cause.getClass().getName());
    if (!own && cause.getMessage() != null) {
      what += ": " + message;
    }
    return new MigrationFailedException(
        failed(step.from(), step.to(), what, "Mend it, and open the file again"),
        step.from(),
        step.to(),
        null,
        own ? ((AlcoveException) cause).resultCode() : 0,
        cause);
  }

  /** The rows of a table are not as they should be; counts are -1 where nothing was counted. */
  MigrationFailedException rows(
      Migration step, String what, @Nullable String table, long before, long after) {
    String remedy = "Mend the step, or such rows in the sql of version " + step.to();
    return new MigrationFailedException(
        failed(step.from(), step.to(), what, remedy), step.from(), step.to(), table, before, after);
  }

  /** The step does not end where it should. */
  MigrationFailedException differs(Migration last, String difference) {
    String what = "the schema is not as declared afterwards. " + difference;
    String remedy = "Mend the step to version " + last.to() + ": it ends in another schema";
    return new MigrationFailedException(
        failed(last.from(), last.to(), what, remedy), last.from(), last.to(), null, -1, -1);
  }

  private String failed(int from, int to, String what, String remedy) {
    String versions = "Version " + from + " to " + to + " of " + schema.name();
    String state = ". The file is unchanged at version " + this.from + ".\n  ";
    return versions + " failed in " + place + ": " + what + state + remedy + ".";
  }

  /** Empties the database. Indexes go with their tables, and tables of tables with these. */
  void dropEverything() {
    drop("trigger", "");
    drop("view", "");
    drop("table", " AND sql LIKE 'CREATE VIRTUAL%'");
    drop("table", " AND name <> 'android_metadata'");
  }

  private void drop(String type, String condition) {
    List<String> names = new ArrayList<>();
    String sql =
        "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' AND type = '"
            + type
            + "'"
            + condition;
    try (DriverStatement rows = connection.prepare(sql)) {
      while (rows.step()) {
        names.add(String.valueOf(rows.getText(0)));
      }
    }
    for (String name : names) {
      run("DROP " + type + " IF EXISTS " + StoredSchema.quoted(name));
    }
  }

  void run(String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      boolean row = true;
      while (row) {
        row = statement.step();
      }
    }
  }

  /** The number that the SQL gives; -1 if there is no row. */
  long number(String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      return statement.step() ? statement.getLong(0) : -1;
    }
  }
}
