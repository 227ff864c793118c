// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

/** Whether an expression can be NULL. */
public enum Nullness {
  /** It surely never is. */
  NEVER,
  /** Some rows make it NULL, or may do so. */
  POSSIBLE,
  /** Nobody knows. */
  UNKNOWN;

  Nullness or(Nullness other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
