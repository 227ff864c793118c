// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.ForeignSchemaException;
import dev.alcove.error.MigrationException;
import dev.alcove.error.NewerSchemaException;
import java.util.List;

/**
 * The schema as a database file keeps it, with Alcove's mark: one row that names the database, the
 * version and the fingerprint. Used by the thread that has the connection.
 */
public final class StoredSchema {
  static final String MARK = "alcove_schema";

  private final DriverConnection connection;
  private final Schema schema;
  private final String place;

  /**
   * Takes the connection to look at.
   *
   * @param schema what the application declares
   * @param place what messages call the file
   */
  public StoredSchema(DriverConnection connection, Schema schema, String place) {
    this.connection = connection;
    this.schema = schema;
    this.place = place;
  }

  /**
   * Whether there is nothing in the database yet. Reads only.
   *
   * @throws ForeignSchemaException if it was not made by this database class
   * @throws NewerSchemaException if it has a newer version
   * @throws MigrationException if it has an older version, or another form of this one
   */
  public boolean isEmpty() {
    if (number("SELECT count(*) FROM sqlite_master WHERE name = '" + MARK + "'") > 0) {
      checkMark();
      return false;
    }
    if (number("SELECT count(*) FROM sqlite_master") > 0 || number("PRAGMA user_version") != 0) {
      throw new ForeignSchemaException(
          place
              + " belongs to another application: it is not empty and was not made by Alcove."
              + "\n  Give "
              + schema.name()
              + " a file of its own.");
    }
    return true;
  }

  private void checkMark() {
    String sql = "SELECT \"database\", version, fingerprint FROM " + MARK;
    try (DriverStatement mark = connection.prepare(sql)) {
      if (!mark.step()) {
        throw new ForeignSchemaException(
            place + " has an empty table " + MARK + ".\n  Restore the file from a backup.");
      }
      String name = String.valueOf(mark.getText(0));
      if (!name.equals(schema.name())) {
        throw new ForeignSchemaException(
            place
                + " belongs to "
                + name
                + ", not to "
                + schema.name()
                + ".\n  Open another file.");
      }
      checkVersion(mark.getLong(1), String.valueOf(mark.getText(2)));
    }
  }

  private void checkVersion(long version, String fingerprint) {
    String found = place + " has version " + version + " of " + schema.name();
    if (version > schema.version()) {
      throw new NewerSchemaException(
          found
              + "; this application knows versions up to "
              + schema.version()
              + ".\n  Update the application.");
    }
    if (version < schema.version()) {
      throw new MigrationException(
          found
              + "; this application needs version "
              + schema.version()
              + ".\n  This release of Alcove cannot migrate files yet; the file is unchanged.");
    }
    if (!fingerprint.equals(schema.fingerprint())) {
      throw new MigrationException(
          found
              + ", but of another declaration: fingerprint "
              + fingerprint
              + ", declared "
              + schema.fingerprint()
              + ".\n  Declare the change as a new version; if version "
              + version
              + " was never shipped, delete the file.");
    }
  }

  /**
   * Creates the schema and the mark. The caller has a write transaction open, in which {@link
   * #isEmpty()} was true.
   *
   * @param now the time of creation, in milliseconds since 1970-01-01T00:00:00Z
   */
  public void create(long now) {
    for (String statement : schema.statements()) {
      run(statement);
    }
    run(
        "CREATE TABLE "
            + MARK
            + " (\"database\" TEXT NOT NULL, version INTEGER NOT NULL,"
            + " fingerprint TEXT NOT NULL, created TEXT NOT NULL)");
    String sql =
        "INSERT INTO "
            + MARK
            + " VALUES (?1, ?2, ?3, strftime('%Y-%m-%dT%H:%M:%fZ', ?4 / 1000.0, 'unixepoch'))";
    try (DriverStatement mark = connection.prepare(sql)) {
      mark.bindText(1, schema.name());
      mark.bindLong(2, schema.version());
      mark.bindText(3, schema.fingerprint());
      mark.bindLong(4, now);
      mark.step();
    }
    run("PRAGMA user_version = " + schema.version());
  }

  /** What of the schema the file lacks, and what it has besides; one sentence each. */
  public List<String> problems() {
    return new SchemaComparison(schema).problems(connection);
  }

  private void run(String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }

  private long number(String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      return statement.step() ? statement.getLong(0) : 0;
    }
  }
}
