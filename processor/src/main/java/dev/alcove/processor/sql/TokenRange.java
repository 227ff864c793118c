// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/** Some tokens of a {@link TokenRow}, from an index to before another. */
record TokenRange(int from, int to) {

  boolean isEmpty() {
    return from >= to;
  }
}
