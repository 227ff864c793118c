// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import org.jspecify.annotations.Nullable;

/**
 * What is done in a transaction or a snapshot, with a result. Runs on the thread that asks for it.
 *
 * @param <T> the result
 * @param <X> the checked exception it may throw; a RuntimeException where there is none
 */
public interface Work<T extends @Nullable Object, X extends Exception> {
  /** Does it and returns the result. */
  T run() throws X;
}
