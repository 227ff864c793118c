// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

public enum Role {
  USER,
  ASSISTANT
}
