// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

/**
 * A value of a call that is kept in a local, so that later runs of its query use what the caller
 * has passed, whatever became of it since.
 *
 * @param value the value as it is passed; its local is the one that keeps it
 * @param form in which form it is kept
 */
public record Kept(SqlCall.BoundValue value, Form form) {

  /** In which form a value is kept. */
  public enum Form {
    /** As it is: nobody can change it. */
    PLAIN,
    /** As a copy of an array. */
    COPY,
    /** As what SQLite stores, of the type that the local has. */
    STORED
  }
}
