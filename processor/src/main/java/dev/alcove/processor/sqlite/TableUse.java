// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import java.util.Set;
import java.util.TreeSet;

/**
 * The tables that a statement touches, also through views, triggers and foreign keys, by the code
 * that SQLite makes of it. Virtual tables, which that code does not name, are those that the
 * statement names, or a view or trigger of what it touches: that may be too many, never too few.
 *
 * @param read the tables that it reads, sorted
 * @param written the tables that it may change, sorted
 */
public record TableUse(Set<String> read, Set<String> written) {

  /** What this or the other touches. */
  public TableUse or(TableUse other) {
    Set<String> allRead = new TreeSet<>(read);
    allRead.addAll(other.read);
    Set<String> allWritten = new TreeSet<>(written);
    allWritten.addAll(other.written);
    return new TableUse(allRead, allWritten);
  }
}
