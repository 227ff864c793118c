// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.schema;

import dev.alcove.processor.model.Origin;

/**
 * One statement that creates a part of the schema. It can be run alone, once those before it have
 * been run.
 *
 * @param kind what it creates
 * @param name the SQL name of what it creates, without quotes
 * @param sql the statement, ending in a semicolon
 * @param origin where the part is declared
 */
public record SchemaStatement(Kind kind, String name, String sql, Origin origin) {

  /** What a statement creates. */
  public enum Kind {
    /** A table. */
    TABLE,
    /** An index. */
    INDEX,
    /** A view. */
    VIEW,
    /** A virtual table. */
    VIRTUAL_TABLE,
    /** A trigger. */
    TRIGGER
  }
}
