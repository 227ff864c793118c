// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.read;

/** For what a row class is used, and so what it must offer. */
enum RowUse {
  /** A table's class: rows are built from it and written. */
  TABLE(true, true),
  /** A result: objects are only built. */
  RESULT(true, false),
  /** A row to write: objects are only read, and every property counts. */
  WRITTEN_ROW(false, true),
  /** A parameter of a query: objects are only read, and only some properties matter. */
  PARAMETER(false, false);

  private final boolean built;
  private final boolean read;

  RowUse(boolean built, boolean read) {
    this.built = built;
    this.read = read;
  }

  /** Whether objects are built, so that every property must be writable. */
  boolean isBuilt() {
    return built;
  }

  /** Whether every property must be readable. */
  boolean isRead() {
    return read;
  }
}
