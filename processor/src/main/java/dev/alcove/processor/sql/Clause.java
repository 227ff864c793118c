// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/** A part of a statement that can stand on its outermost level. */
public enum Clause {
  /** SELECT DISTINCT. */
  DISTINCT,
  /** FROM, also that of a DELETE or of an UPDATE. */
  FROM,
  /** WHERE. */
  WHERE,
  /** GROUP BY. */
  GROUP_BY,
  /** HAVING. */
  HAVING,
  /** ORDER BY. */
  ORDER_BY,
  /** LIMIT. */
  LIMIT,
  /** OFFSET, or LIMIT with a comma. */
  OFFSET,
  /** ON CONFLICT, the upsert clause. */
  ON_CONFLICT,
  /** RETURNING. */
  RETURNING
}
