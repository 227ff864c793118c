// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

/**
 * Runs an INSERT, UPDATE or DELETE that the user wrote.
 *
 * @param signature the declaration
 * @param call the statement and its values
 * @param answer what is returned
 */
public record ModificationPlan(Signature signature, SqlCall call, Answer answer)
    implements MethodPlan {

  /** What a modification returns. */
  public enum Answer {
    /** Nothing. */
    NOTHING,
    /** Null, for {@code Void}. */
    NULL,
    /** How many rows were changed. */
    COUNT,
    /** The same for {@code Long}, which an int does not become by itself. */
    LONG_COUNT,
    /** Whether any row was changed. */
    ANY
  }
}
