// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.OrderBy;

/** In which order messages of a session come. */
public enum MessageOrder {
  /** As they were written. */
  @OrderBy("created_at, position, id")
  OLDEST_FIRST,
  /** The other way round. */
  @OrderBy("created_at DESC, position DESC, id DESC")
  NEWEST_FIRST
}
