// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

/**
 * What happens to the rows of a table when the row that they refer to is deleted, or its key is
 * changed.
 *
 * @see <a href="https://www.sqlite.org/foreignkeys.html#fk_actions">foreignkeys.html</a>
 */
public enum ReferentialAction {
  /**
   * Refuses the change, unless the same statement (for a deferred key: the same transaction) mends
   * the reference.
   */
  NO_ACTION,

  /** Refuses the change at once, even where the foreign key is deferred. */
  RESTRICT,

  /**
   * Sets the referring columns to NULL. The compiler reports an error if one of them is NOT NULL.
   */
  SET_NULL,

  /**
   * Sets the referring columns to their default values, which must then name an existing row or be
   * NULL.
   */
  SET_DEFAULT,

  /** Deletes the referring rows, or changes their columns, along with the row referred to. */
  CASCADE
}
