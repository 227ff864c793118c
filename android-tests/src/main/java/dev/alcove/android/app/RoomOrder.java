// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import dev.alcove.annotations.OrderBy;

/** How rooms are sorted. */
public enum RoomOrder {
  /** By what they are called. */
  @OrderBy("title, id")
  TITLE,
  /** The newest first. */
  @OrderBy("created_at DESC, id")
  NEWEST
}
