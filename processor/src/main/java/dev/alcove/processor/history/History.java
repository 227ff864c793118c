// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.history;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.MigrationStep;
import dev.alcove.processor.model.JavaStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All versions of a database, and the steps between them.
 *
 * @param versions the versions in order, from 1
 * @param steps the steps in order; one less than versions
 */
public record History(List<VersionSchema> versions, List<Step> steps) {

  /** Copies the lists. */
  public History {
    versions = List.copyOf(versions);
    steps = List.copyOf(steps);
  }

  /**
   * The step to a version from the one before.
   *
   * @param version the version
   * @param sealed whether it was read from the file of a version that was shipped
   * @param hints what the declarations say of it
   * @param step the statements
   * @param removedTables the tables that go with their rows, by their old names
   * @param javaStep the user's method, if it has one
   */
  public record Step(
      int version,
      boolean sealed,
      Hints hints,
      MigrationStep step,
      List<String> removedTables,
      @Nullable JavaStep javaStep) {

    /** Copies the list. */
    public Step {
      removedTables = List.copyOf(removedTables);
    }
  }

  /** The schema of a version. */
  public VersionSchema version(int number) {
    return versions.get(number - 1);
  }
}
