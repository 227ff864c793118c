// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/** Where a variable stands, as far as it decides what may be bound to it. */
public enum VariableContext {
  /** Anywhere a single value fits. */
  SCALAR,
  /** Alone between the parentheses of {@code IN (:ids)}, thus for a list. */
  IN_LIST,
  /** A whole term of ORDER BY, where SQLite would sort by a constant. */
  ORDER_BY,
  /** The whole count of LIMIT. */
  LIMIT,
  /** In OFFSET, or before the comma of LIMIT. */
  OFFSET,
  /** The pattern of LIKE. */
  LIKE_PATTERN,
  /** The pattern of GLOB. */
  GLOB_PATTERN,
  /** The right side of MATCH. */
  MATCH_PATTERN
}
