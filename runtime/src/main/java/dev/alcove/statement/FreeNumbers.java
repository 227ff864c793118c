// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.statement;

import java.util.BitSet;

/**
 * Numbers for what has to have a name of its own while it is in use, the lowest free one first, so
 * that names repeat and statements that hold them are found in the cache. Used by the thread that
 * uses the connection.
 */
final class FreeNumbers {
  private final BitSet taken = new BitSet();

  /** Takes the lowest free number from 1 on. Whoever takes it gives it back. */
  int take() {
    int free = taken.nextClearBit(1);
    taken.set(free);
    return free;
  }

  /** Takes a number back. */
  void giveBack(int number) {
    taken.clear(number);
  }
}
