// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

/**
 * What a write does when a row breaks a UNIQUE, NOT NULL, CHECK or PRIMARY KEY constraint.
 *
 * <p>None of these covers foreign keys: a broken foreign key always fails as with {@link #ABORT}.
 *
 * @see <a href="https://www.sqlite.org/lang_conflict.html">lang_conflict.html</a>
 */
public enum OnConflict {
  /**
   * Fails with a constraint exception, and undoes what the statement changed. Statements of the
   * same transaction that came before are left to the transaction.
   */
  ABORT,

  /**
   * Fails, and rolls back the whole transaction in which the statement runs, an outer {@code
   * inTransaction} too.
   */
  ROLLBACK,

  /**
   * Fails, but keeps what the same statement changed before the row that failed, if the transaction
   * around it ends well. It differs from {@link #ABORT} only for a statement that changes several
   * rows.
   */
  FAIL,

  /** Leaves out the row that breaks the constraint and goes on with the next one. */
  IGNORE,

  /**
   * Deletes the rows that stand in the way and then writes. Those deletes fire delete triggers and
   * the actions of foreign keys: with {@link ReferentialAction#CASCADE} the children of a replaced
   * row are gone. {@link Upsert} keeps them.
   */
  REPLACE
}
