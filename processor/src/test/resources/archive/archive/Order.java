// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.annotations.OrderBy;

public enum Order {
  @OrderBy("title")
  TITLE,
  @OrderBy("colour DESC, id DESC")
  COLOUR
}
