// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.sessions;

/** Who speaks. */
public enum Role {
  USER,
  ASSISTANT,
  SYSTEM
}
