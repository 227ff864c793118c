// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

/** Tells the time for generated ids and stamps. May be called by any thread. */
public interface Clock {
  /** The milliseconds since 1970-01-01T00:00:00Z. */
  long now();
}
