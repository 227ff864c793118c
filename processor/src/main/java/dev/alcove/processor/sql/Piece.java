// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import dev.alcove.processor.sql.SqlTemplate.Binding;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of rewritten SQL.
 *
 * @param text what it reads now
 * @param origin where it comes from
 * @param isVerbatim true if nothing was changed in it
 * @param list the list that stands here, or null
 */
record Piece(String text, Span origin, boolean isVerbatim, @Nullable Binding list) {

  int originOf(int offset) {
    return isVerbatim ? origin.start() + offset : origin.start();
  }
}
