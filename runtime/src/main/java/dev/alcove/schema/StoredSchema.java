// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.ForeignSchemaException;
import dev.alcove.error.MigrationException;
import dev.alcove.error.NewerSchemaException;
import java.util.List;

/**
 * The schema as a database file keeps it, with Alcove's mark: one row that names the database, the
 * version, its fingerprint and its date. Used by the thread that has the connection.
 */
public final class StoredSchema {
  /** The table that holds the mark. */
  public static final String MARK = "alcove_schema";

  private final DriverConnection connection;
  private final Schema schema;
  private final String place;
  private int version;
  private String fingerprint = "";

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

  /** What there is to do with a file. */
  public enum State {
    /** There is nothing in it yet. */
    EMPTY,
    /** Something is in it, but no mark. */
    UNMARKED,
    /** It has an older version. */
    OLDER,
    /** It was made by a draft that has changed since. */
    STALE_DRAFT,
    /** It was made by the draft that has become the current version. */
    SEALED_SINCE,
    /** It has the current version. */
    CURRENT
  }

  /**
   * Looks what there is to do. Reads only.
   *
   * @throws ForeignSchemaException if it was made by another database class
   * @throws NewerSchemaException if it has a newer version
   * @throws MigrationException if a sealed version has another form than declared
   */
  public State look() {
    // A view of this name would be a stranger's code.
    if (number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '" + MARK + "'")
        > 0) {
      return lookAtMark();
    }
    boolean empty =
        number("SELECT count(*) FROM sqlite_master WHERE name <> 'android_metadata'") == 0
            && number("PRAGMA user_version") == 0;
    return empty ? State.EMPTY : State.UNMARKED;
  }

  private State lookAtMark() {
    String sql = "SELECT \"database\", version, fingerprint, date FROM " + MARK;
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
      version = (int) mark.getLong(1);
      fingerprint = String.valueOf(mark.getText(2));
      return state(String.valueOf(mark.getText(3)));
    }
  }

  private State state(String date) {
    if (version > schema.version()) {
      throw new NewerSchemaException(
          found()
              + "; this application knows versions up to "
              + schema.version()
              + ".\n  Update the application.");
    }
    Schema.Version declared = schema.version(version);
    String expected = declared == null ? "" : declared.fingerprint();
    boolean known = !expected.isEmpty() && !fingerprint.isEmpty();
    if (known && !expected.equals(fingerprint)) {
      if (date.isEmpty()) {
        return State.STALE_DRAFT;
      }
      throw new MigrationException(
          otherDeclaration()
              + ".\n  Version "
              + version
              + " was sealed on "
              + date
              + ": declare it as it was then, and the change as a new version.");
    }
    if (version < schema.version()) {
      return State.OLDER;
    }
    boolean sealed = declared != null && !declared.isDraft();
    return sealed && date.isEmpty() ? State.SEALED_SINCE : State.CURRENT;
  }

  /** The version that the mark names; 0 before {@link #look()} has found one. */
  public int version() {
    return version;
  }

  /** The error for a file that an older draft has made. */
  public MigrationException staleDraft() {
    return new MigrationException(
        otherDeclaration()
            + ".\n  Version "
            + version
            + " was a draft then: delete the file, or let the builder's resetDrafts() do it.");
  }

  private String found() {
    return place + " has version " + version + " of " + schema.name();
  }

  private String otherDeclaration() {
    Schema.Version declared = schema.version(version);
    return found()
        + ", but of another declaration: fingerprint "
        + fingerprint
        + ", declared "
        + (declared == null ? "" : declared.fingerprint());
  }

  /**
   * Creates the schema and the mark. The caller has a write transaction open on an empty database.
   *
   * @param now the time of creation, in milliseconds since 1970-01-01T00:00:00Z
   */
  public void create(long now) {
    for (String statement : schema.statements()) {
      run(connection, statement);
    }
    mark(schema.version(), now);
  }

  /** Gives a file its mark. The caller has a write transaction open. */
  public void mark(int version, long now) {
    run(
        connection,
        "CREATE TABLE "
            + MARK
            + " (\"database\" TEXT NOT NULL, version INTEGER NOT NULL,"
            + " fingerprint TEXT NOT NULL, created TEXT NOT NULL, date TEXT NOT NULL)");
    String sql =
        "INSERT INTO "
            + MARK
            + " VALUES (?1, 0, '', strftime('%Y-%m-%dT%H:%M:%fZ', ?2 / 1000.0, 'unixepoch'), '')";
    try (DriverStatement mark = connection.prepare(sql)) {
      mark.bindText(1, schema.name());
      mark.bindLong(2, now);
      mark.step();
    }
    remark(version);
  }

  /** Changes the version in the mark. The caller has a write transaction open. */
  public void remark(int version) {
    Schema.Version declared = schema.version(version);
    String sql = "UPDATE " + MARK + " SET version = ?1, fingerprint = ?2, date = ?3";
    try (DriverStatement mark = connection.prepare(sql)) {
      mark.bindLong(1, version);
      mark.bindText(2, declared == null ? "" : declared.fingerprint());
      mark.bindText(3, declared == null ? "" : declared.date());
      mark.step();
    }
    run(connection, "PRAGMA user_version = " + version);
  }

  /**
   * What of the declared schema the file lacks, and what it has besides; one sentence each. Schemas
   * are compared by what they mean, not by how they are written.
   *
   * @param driver gives an empty database in memory, in which the declared statements run
   */
  public List<String> problems(Driver driver) {
    try (DriverConnection declared = driver.openScratch()) {
      for (String statement : schema.statements()) {
        run(declared, statement);
      }
      return problems(connection, declared);
    }
  }

  /** As {@link #problems(Driver)}, with a database that has the declared schema. */
  public static List<String> problems(DriverConnection file, DriverConnection declared) {
    return SchemaDifference.sentences(SchemaPart.all(file), SchemaPart.all(declared));
  }

  /**
   * What of {@link #problems} the {@link #repairs} would not mend, because more than the form
   * differs. The form is the order of columns, defaults, collations, checks and names of types,
   * AUTOINCREMENT, DEFERRABLE, indexes but for unique ones of columns that shall not be unique, and
   * triggers that are missing.
   */
  public static List<String> obstacles(DriverConnection file, DriverConnection declared) {
    return new SchemaRepair(file, declared).obstacles();
  }

  /**
   * What brings a file into the declared form. No row changes, nor its row id. The caller runs the
   * statements in one transaction, with foreign keys off.
   */
  public static List<String> repairs(DriverConnection file, DriverConnection declared) {
    return new SchemaRepair(file, declared).statements();
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }

  private long number(String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      return statement.step() ? statement.getLong(0) : 0;
    }
  }

  /** A name as SQL has it in quotes, whatever its characters are. */
  public static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
