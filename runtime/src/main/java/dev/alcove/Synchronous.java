// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

/**
 * How much of a commit waits for the disk (<a
 * href="https://www.sqlite.org/pragma.html#pragma_synchronous">synchronous</a>).
 */
public enum Synchronous {
  /** Leaves it to the operating system; a power loss may damage the file. */
  OFF(0),
  /** With {@link JournalMode#WAL}, a commit survives a crash of the process. The default. */
  NORMAL(1),
  /** A commit survives a power loss too. */
  FULL(2),
  /** As FULL, and the folder of the journal is synced as well. */
  EXTRA(3);

  /** As SQLite reads it back. */
  final int value;

  Synchronous(int value) {
    this.value = value;
  }
}
