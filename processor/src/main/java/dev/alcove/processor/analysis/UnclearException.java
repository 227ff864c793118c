// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

/** Ends the analysis of a statement that is not understood; leaves this room never. */
final class UnclearException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnclearException() {
    super("not understood", null, false, false);
  }
}
