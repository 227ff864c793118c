// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import org.jspecify.annotations.Nullable;

/**
 * A place where a statement names a table, view, common table expression or table-valued function.
 *
 * @param schema the schema before the dot, without quotes, or null
 * @param name the name without quotes
 * @param alias the alias without quotes, or null
 * @param use what the statement does with it
 * @param isCall true for a table-valued function, such as {@code json_each(…)}
 * @param span the name as written, schema included, alias not
 */
public record TableReference(
    @Nullable String schema,
    String name,
    @Nullable String alias,
    Use use,
    boolean isCall,
    Span span) {

  /** What a statement does with a table that it names. */
  public enum Use {
    /** Named after FROM, JOIN or IN, or after a comma between them. */
    READ,
    /** The target of INSERT or REPLACE. */
    INSERT,
    /** The target of UPDATE. */
    UPDATE,
    /** The target of DELETE. */
    DELETE
  }
}
