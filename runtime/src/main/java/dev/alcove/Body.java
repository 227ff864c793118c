// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

/**
 * What is done in a transaction, without a result. Runs on the thread that asks for it.
 *
 * @param <X> the checked exception it may throw; a RuntimeException where there is none
 */
public interface Body<X extends Exception> {
  /** Does it. */
  void run() throws X;
}
