// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.OrderBy;

/** In which order sessions are listed. */
public enum SessionOrder {
  /** The newest change first. */
  @OrderBy("updated_at DESC, id")
  NEWEST_CHANGE,
  /** The oldest session first. */
  @OrderBy("created_at, id")
  OLDEST,
  /** By title, whatever the case of its letters. */
  @OrderBy("title COLLATE NOCASE, id")
  TITLE,
  /** The longest first. */
  @OrderBy("message_count DESC, id")
  LONGEST
}
