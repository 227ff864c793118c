// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

/**
 * A statement of a step.
 *
 * @param phase the part of the step it belongs to
 * @param sql the statement, ending in a semicolon
 */
public record StepStatement(Phase phase, String sql) {

  /** The parts of a step, in the order in which they run. */
  public enum Phase {
    /** Views, triggers and full-text indexes go, for they would break or fire. */
    DROP_DEPENDENTS,
    /** Names change; what is new comes, as far as old rows allow it. */
    EXPAND,
    /** The user's own statements; Java code runs after the last of them. */
    DATA,
    /** Values are converted, constraints come, what is not wanted any more goes. */
    CONTRACT,
    /** Indexes, views, full-text indexes and triggers come. */
    CREATE_DEPENDENTS
  }
}
