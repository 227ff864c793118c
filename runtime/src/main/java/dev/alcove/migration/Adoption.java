// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

import dev.alcove.driver.Driver;
import dev.alcove.driver.DriverConnection;
import dev.alcove.driver.DriverStatement;
import dev.alcove.error.ForeignSchemaException;
import dev.alcove.error.NewerSchemaException;
import dev.alcove.schema.Schema;
import dev.alcove.schema.StoredSchema;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which version a file has that bears no mark, by its schema. Only looks at the file; the
 * versions are made in a database of their own, without rows.
 */
final class Adoption {
  private final DriverConnection file;
  private final Schema schema;
  private final long hint;
  private final boolean ofRoom;
  private final Set<Integer> destroyed;
  private int match;
  private int nearest;
  private List<String> difference = Collections.emptyList();
  private @Nullable List<String> repairs;

  /**
   * Begins.
   *
   * @param destroyed versions whose data is given up, so that their schema does not matter
   */
  Adoption(DriverConnection file, Schema schema, Set<Integer> destroyed) {
    this.file = file;
    this.schema = schema;
    this.destroyed = destroyed;
    try (DriverStatement version = file.prepare("PRAGMA user_version")) {
      this.hint = version.step() ? version.getLong(0) : 0;
    }
    this.ofRoom = hasTableOfRoom();
  }

  /**
   * Looks for the version: the newest one that matches, unless the file itself names another one
   * that does. Of a file of Room, which compares less, the one that it names matches too if it
   * differs in its form alone, or if its data is given up.
   *
   * @throws ForeignSchemaException if none matches
   * @throws NewerSchemaException if Room made it, at a version above all of these
   */
  Adoption look(Driver driver, History history, String place) {
    refuseNewerOfRoom(place);
    compareOlder(driver, history);
    compareCurrent(driver);
    boolean isGivenUp = ofRoom && hint < schema.version() && destroyed.contains((int) hint);
    if (match == 0 && repairs == null && !isGivenUp) {
      throw foreign(place);
    }
    return this;
  }

  /** The version that the file has. */
  int version() {
    return match == 0 ? (int) hint : match;
  }

  /** What brings the file into the form of that version; mostly nothing. */
  List<String> repairs() {
    return match == 0 && repairs != null ? repairs : Collections.emptyList();
  }

  /**
   * A version may change rows alone and leave the schema as it is. What number another program
   * keeps in the file may mean anything, but that of Room is the version.
   */
  private void refuseNewerOfRoom(String place) {
    if (ofRoom && hint > schema.version()) {
      throw new NewerSchemaException(
          place
              + " has version "
              + hint
              + ", which Room has made; this application has versions up to "
              + schema.version()
              + " of "
              + schema.name()
              + ".\n  Update the application, or import what Room has exported of that version.");
    }
  }

  private boolean hasTableOfRoom() {
    try (DriverStatement table =
        file.prepare(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'room_master_table'")) {
      return table.step();
    }
  }

  private void compareOlder(Driver driver, History history) {
    if (history.initial.isEmpty()) {
      return;
    }
    try (DriverConnection scratch = driver.openScratch()) {
      for (String sql : history.initial) {
        run(scratch, sql);
      }
      for (Migration step : history.migrations()) {
        compare(step.from(), scratch);
        for (Migration.Part part : step.parts) {
          if (!part.isData()) {
            run(scratch, part.text);
          }
        }
      }
    }
  }

  private void compareCurrent(Driver driver) {
    try (DriverConnection scratch = driver.openScratch()) {
      for (String sql : schema.statements()) {
        run(scratch, sql);
      }
      compare(schema.version(), scratch);
    }
  }

  private void compare(int version, DriverConnection scratch) {
    List<String> problems = StoredSchema.problems(file, scratch);
    if (problems.isEmpty() && (match == 0 || match != hint)) {
      match = version;
    }
    if (ofRoom && version == hint && !problems.isEmpty()) {
      List<String> obstacles = StoredSchema.obstacles(file, scratch);
      if (obstacles.isEmpty()) {
        repairs = StoredSchema.repairs(file, scratch);
      }
      nearest = version;
      difference = obstacles;
    } else if (nearest == 0
        || (problems.size() <= difference.size() && !(ofRoom && nearest == hint))) {
      nearest = version;
      difference = problems;
    }
  }

  private ForeignSchemaException foreign(String place) {
    String version = "version " + nearest + " of " + schema.name() + ": " + difference.get(0) + ".";
    return new ForeignSchemaException(
        ofRoom
            ? place
                + " was made by Room at version "
                + hint
                + ", and differs from "
                + version
                + "\n  Import what Room has exported of that version, or drop what it does not know"
                + " before the file is opened here."
            : place
                + " belongs to another application: it is not empty and was not made by Alcove."
                + "\n  Nearest is "
                + version
                + "\n  Give "
                + schema.name()
                + " a file of its own.");
  }

  private static void run(DriverConnection connection, String sql) {
    try (DriverStatement statement = connection.prepare(sql)) {
      statement.step();
    }
  }
}
