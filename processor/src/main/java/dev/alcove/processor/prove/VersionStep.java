// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.prove;

import dev.alcove.processor.migrate.Hints;
import dev.alcove.processor.migrate.MigrationStep;
import dev.alcove.processor.migrate.SchemaSnapshot;

/**
 * The step to a version, with all that its proof needs.
 *
 * @param version the version that it leads to
 * @param from the schema before
 * @param to the schema after
 * @param hints what the declarations say of the way
 * @param step the statements
 * @param shipped whether nobody can write it otherwise any more
 */
public record VersionStep(
    int version,
    SchemaSnapshot from,
    SchemaSnapshot to,
    Hints hints,
    MigrationStep step,
    boolean shipped) {

  /** The step of a draft. */
  public VersionStep(
      int version, SchemaSnapshot from, SchemaSnapshot to, Hints hints, MigrationStep step) {
    this(version, from, to, hints, step, false);
  }
}
