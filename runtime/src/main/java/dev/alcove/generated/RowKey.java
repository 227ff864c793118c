// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import org.jspecify.annotations.Nullable;

/**
 * Tells which row a result was made of. Stateless: generated code shares one among all threads.
 *
 * @param <T> the result of one row
 */
public interface RowKey<T extends @Nullable Object> {
  /** The primary key: something with {@code equals} and {@code hashCode}. */
  @Nullable Object of(T row);
}
