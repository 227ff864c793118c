// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.salvage;

import org.jspecify.annotations.Nullable;

/** A row as its page holds it. */
final class Row {
  final long id;

  /** Each a Long, Double, String or {@code byte[]}, or null. */
  final @Nullable Object[] values;

  Row(long id, @Nullable Object[] values) {
    this.id = id;
    this.values = values;
  }
}
