// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import org.jspecify.annotations.Nullable;

/**
 * Reads one row.
 *
 * @param <T> what it makes of the row
 */
public interface RowReader<T extends @Nullable Object> {
  /** Reads the row that the statement is at; does not step. */
  T read(Statement row);
}
