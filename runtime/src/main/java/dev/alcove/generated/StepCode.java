// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.MigrationContext;

/** A {@code @MigrationStep}, as a method reference. Runs on the thread that opens the database. */
public interface StepCode {
  /** Runs the step; what it throws leaves the file as it was. */
  void run(MigrationContext step) throws Exception;
}
