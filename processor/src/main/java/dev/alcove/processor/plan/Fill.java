// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.GeneratedId;

/** What stands in for a value that the object does not give. */
public sealed interface Fill {

  /** Nothing: the value goes into the statement as it is. */
  record AsGiven() implements Fill {}

  /** SQLite: 0 or null becomes NULL, and NULL becomes a new row id (lang_createtable.html 5). */
  record ByRowId() implements Fill {}

  /**
   * A new identifier, where the value is null or empty text.
   *
   * @param id how it is made
   */
  record ByGenerator(GeneratedId id) implements Fill {}

  /** The time of the call, where the value is null or 0. */
  record ByClock() implements Fill {}

  /** Whether the value comes from the database's clock or its maker of identifiers. */
  default boolean asksDatabase() {
    return this instanceof ByGenerator || this instanceof ByClock;
  }

  /** Whether this is {@link AsGiven}. */
  default boolean isNone() {
    return this instanceof AsGiven;
  }
}
