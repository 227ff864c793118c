// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql.tree;

/** Ends the reading of text that has no tree; leaves this room never. */
final class UnreadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadException() {
    super("no tree", null, false, false);
  }
}
