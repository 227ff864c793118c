// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

/**
 * How SQLite keeps a transaction undoable (<a
 * href="https://www.sqlite.org/pragma.html#pragma_journal_mode">journal_mode</a>). A database in
 * memory keeps its own.
 */
public enum JournalMode {
  /** A write-ahead log: readers and the writer do not wait for each other. The default. */
  WAL,
  /** A rollback journal that is deleted at each commit. */
  DELETE,
  /** A rollback journal that is cut to no length at each commit. */
  TRUNCATE,
  /** A rollback journal whose header is overwritten at each commit. */
  PERSIST
}
