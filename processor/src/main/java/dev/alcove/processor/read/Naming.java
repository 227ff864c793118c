// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

import dev.alcove.processor.sql.SqlName;

/** How SQL names are made from Java names where none is written. */
enum Naming {
  /** {@code sessionId} becomes {@code session_id}. */
  SNAKE_CASE,
  /** {@code sessionId} stays. */
  AS_DECLARED;

  /** The SQL name for a Java name. */
  String sqlName(String javaName) {
    return this == SNAKE_CASE ? SqlName.snakeCase(javaName) : javaName;
  }
}
