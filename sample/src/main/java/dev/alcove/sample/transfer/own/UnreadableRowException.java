// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.own;

import org.jspecify.annotations.Nullable;

/** A row of the store's own JSON lacks what its table must have. */
final class UnreadableRowException extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String row;
  private final String reason;

  UnreadableRowException(@Nullable String row, String reason) {
    super(reason);
    this.row = row;
    this.reason = reason;
  }

  @Nullable String row() {
    return row;
  }

  String reason() {
    return reason;
  }
}
