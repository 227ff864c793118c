// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/** What a statement does, by its main verb. */
public enum StatementKind {
  /** Reads: SELECT, VALUES, or either of them behind WITH. */
  SELECT,
  /** INSERT or REPLACE. */
  INSERT,
  /** UPDATE. */
  UPDATE,
  /** DELETE. */
  DELETE,
  /** EXPLAIN of anything. */
  EXPLAIN,
  /** PRAGMA. */
  PRAGMA,
  /** Any other statement: definitions, transactions, maintenance, and what SQLite does not know. */
  OTHER,
  /** No statement at all: nothing but blanks, comments and semicolons. */
  EMPTY;

  /** True for INSERT, UPDATE and DELETE. */
  public boolean isWrite() {
    return this == INSERT || this == UPDATE || this == DELETE;
  }
}
