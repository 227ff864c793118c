// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import dev.alcove.annotations.OrderBy;

public enum Order {
  @OrderBy("position")
  OLDEST,
  @OrderBy("position DESC")
  NEWEST
}
