// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row. Stateless: generated code shares one among all threads.
 *
 * @param <T> what it makes of the row
 */
// Whether null may come out, only the reader of the one query knows.
@NullUnmarked
public interface RowReader<T extends @Nullable Object> {
  /**
   * Reads the row that the statement is at; does not step. Null is what {@code T} allows, and also
   * what {@link Statement#oneOrNull} may get for a column that is NULL.
   */
  @Nullable T read(Statement row);
}
