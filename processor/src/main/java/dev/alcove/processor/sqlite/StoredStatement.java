// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

/**
 * A statement that SQLite keeps for a part of a schema (schematab.html).
 *
 * @param kind what it creates
 * @param name the part's name
 * @param table the table or view it belongs to; its own name for these
 * @param sql the statement as SQLite keeps it, without a semicolon
 */
public record StoredStatement(Kind kind, String name, String table, String sql) {

  /** What a statement creates. */
  public enum Kind {
    /** A table. */
    TABLE,
    /** An index that has a statement; those of UNIQUE have none. */
    INDEX,
    /** A view. */
    VIEW,
    /** A virtual table. */
    VIRTUAL_TABLE,
    /** A trigger. */
    TRIGGER
  }
}
