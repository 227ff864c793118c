// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/** The life of a session; deleting is a state first, so that it can be taken back. */
public enum SessionStatus {
  /** Shown in lists. */
  ACTIVE,
  /** Kept, but out of sight. */
  ARCHIVED,
  /** Thrown away; pruning removes it for good. */
  DELETED
}
