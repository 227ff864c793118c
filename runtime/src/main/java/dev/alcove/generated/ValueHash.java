// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A hash over what is bound to a statement: the same on every machine. Used by one thread. */
final class ValueHash {
  private int hash = 1;

  /** Takes a value that is bound: Long, Double, String, {@code byte[]} or null. */
  void add(int parameter, @Nullable Object value) {
    int own;
    if (value instanceof byte[]) {
      own = Arrays.hashCode((byte[]) value);
    } else {
      // Those of Long, Double and String are specified.
      own = value == null ? 0 : value.hashCode();
    }
    hash = 31 * (31 * hash + parameter) + own;
  }

  int value() {
    return hash;
  }

  /** The hash of texts in order. */
  static int of(String... texts) {
    return Arrays.hashCode(texts);
  }
}
