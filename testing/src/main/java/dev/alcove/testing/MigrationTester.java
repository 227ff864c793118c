// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import dev.alcove.Alcove;
import dev.alcove.AlcoveDatabase;
import dev.alcove.driver.Driver;
import dev.alcove.error.AlcoveException;
import dev.alcove.migration.History;
import java.io.File;
import java.io.FileInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Makes databases of older versions, as the applications of then did, and upgrades them by the
 * steps of the application of today. The schemas come from the files of {@code -Aalcove.schemas}.
 * Immutable; may be used by any thread.
 *
 * <pre>{@code
 * MigrationTester<ChatDatabase> tester =
 *     MigrationTester.of(ChatDatabase.class, new File("schemas"));
 * Driver driver = JdbcDriver.file(new File(folder, "chat.db"));
 * try (TestDatabase old = tester.create(driver, 1)) {
 *   old.execute("INSERT INTO sessions (id, title) VALUES (?, ?)", "s1", "First");
 * }
 * try (ChatDatabase db = tester.upgrade(driver)) {
 *   assertEquals("First", db.sessions().byId("s1").title());
 * }
 * }</pre>
 *
 * @param <D> the interface of the database
 */
public final class MigrationTester<D extends AlcoveDatabase> {
  private final Class<D> type;
  private final History history;
  private final Snapshots snapshots;

  private MigrationTester(Class<D> type, SnapshotSource source, String place) {
    this.type = type;
    this.history = Alcove.history(type);
    this.snapshots = Snapshots.read(Alcove.schema(type), source, place);
  }

  /**
   * Makes a tester.
   *
   * @param type the interface with {@code @Database}
   * @param folder the one of {@code -Aalcove.schemas}, which has a folder for each database
   * @throws AlcoveException if it has no file of this database, or one of another build
   */
  public static <D extends AlcoveDatabase> MigrationTester<D> of(Class<D> type, File folder) {
    File root = Objects.requireNonNull(folder, "folder").getAbsoluteFile();
    return new MigrationTester<>(
        type, path -> new FileInputStream(new File(root, path)), root + "/");
  }

  /** As {@link #of(Class, File)}, with files that are somewhere else, as in an Android package. */
  public static <D extends AlcoveDatabase> MigrationTester<D> of(
      Class<D> type, SnapshotSource source) {
    return new MigrationTester<>(type, Objects.requireNonNull(source, "source"), "");
  }

  /** The versions of which there are files, oldest first; unmodifiable. */
  public List<Integer> versions() {
    return snapshots.versions();
  }

  /** Each of {@link #versions()} with each later one; unmodifiable. */
  public List<VersionPair> pairs() {
    List<VersionPair> pairs = new ArrayList<>();
    for (int from : versions()) {
      for (int to : versions()) {
        if (from < to) {
          pairs.add(new VersionPair(from, to));
        }
      }
    }
    return Collections.unmodifiableList(pairs);
  }

  /**
   * Makes a database as the application of that version left it after its first start.
   *
   * @param driver where: a file that does not exist, or memory
   * @throws AlcoveException if there is no file of that version, or the database is not empty
   */
  public TestDatabase create(Driver driver, int version) {
    return using(
        new VersionedFile(driver, snapshots),
        file -> {
          file.create(version);
          return new TestDatabase(file, history, version);
        });
  }

  /**
   * Opens a file of an older version, upgrades it by the steps of the application, and validates
   * it.
   *
   * @param driver a file
   * @param to the version at which to stop
   * @throws AlcoveException if there is no file of that version, or the database is newer or empty
   * @throws dev.alcove.error.MigrationException if a step fails, and leaves the file as it was
   * @throws AssertionError if it is not as that version should be
   */
  public TestDatabase upgrade(Driver driver, int to) {
    return using(
        VersionedFile.existing(driver, snapshots),
        file -> new TestDatabase(file, history, to).upgradeTo(to));
  }

  /**
   * Opens a file of an older version as the application does, which upgrades it to the current one,
   * and validates it.
   *
   * @param driver a file
   * @throws AlcoveException as {@link Alcove#open}, and if the database is empty
   * @throws AssertionError if it is not as the current version should be
   */
  public D upgrade(Driver driver) {
    try (VersionedFile file = VersionedFile.existing(driver, snapshots)) {
      file.checkNotEmpty();
    }
    D database = Alcove.open(type, driver);
    boolean validated = false;
    try {
      validate(driver, database.schema().version());
      validated = true;
      return database;
    } finally {
      if (!validated) {
        database.close();
      }
    }
  }

  /**
   * Compares a file with a version: mark, schema, foreign keys, integrity, full-text indexes.
   *
   * @throws AlcoveException if there is no file of that version
   * @throws AssertionError if something differs
   */
  public void validate(Driver driver, int version) {
    try (VersionedFile file = VersionedFile.existing(driver, snapshots)) {
      file.validate(version);
    }
  }

  /** Closes the file if the work does not come to its end. */
  private static TestDatabase using(VersionedFile file, Opened work) {
    boolean done = false;
    try {
      TestDatabase database = work.on(file);
      done = true;
      return database;
    } finally {
      if (!done) {
        file.close();
      }
    }
  }

  private interface Opened {
    TestDatabase on(VersionedFile file);
  }
}
