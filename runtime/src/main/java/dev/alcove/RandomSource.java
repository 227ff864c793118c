// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

/** Gives the random numbers for generated ids. May be called by any thread. */
public interface RandomSource {
  /** The next 64 random bits. */
  long nextLong();
}
