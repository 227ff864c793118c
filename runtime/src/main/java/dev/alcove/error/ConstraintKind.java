// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.error;

/** Which kind of constraint a statement violated. */
public enum ConstraintKind {
  /** A UNIQUE constraint or a unique index. */
  UNIQUE,
  /** The primary key, or the row id. */
  PRIMARY_KEY,
  /** NOT NULL. */
  NOT_NULL,
  /** A CHECK constraint. */
  CHECK,
  /** A foreign key. SQLite does not tell which. */
  FOREIGN_KEY,
  /** {@code RAISE} in a trigger. */
  TRIGGER,
  /** A value of another type in a STRICT table. */
  DATA_TYPE,
  /** Something rarer; {@link AlcoveException#resultCode()} tells what. */
  OTHER
}
