// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

/** Who speaks. Stored by name. */
public enum Role {
  /** Somebody who asks. */
  USER,
  /** Who answers. */
  ASSISTANT
}
