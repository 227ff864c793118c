// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import java.util.HashMap;
import java.util.Map;

/**
 * The rows of one table by one of its scopes, or all of them, and what is watched of them. While
 * anything is, the table has triggers. Used as {@link Watches}.
 */
final class WatchedScope {
  final LiveTable table;

  /** The scope's number in its table, or {@link LiveRead#EVERYWHERE}. */
  final int column;

  /** What it is in the log. */
  final int number;

  /** The watches by what they read: columns and key. */
  final Map<Object, Watch> watches = new HashMap<>();

  /** Reads the watches that a commit concerns. */
  final String concerned;

  WatchedScope(LiveTable table, int column, int number) {
    this.table = table;
    this.column = column;
    this.number = number;
    this.concerned = TriggerSql.concerned(this);
  }

  boolean isEverywhere() {
    return column == LiveRead.EVERYWHERE;
  }
}
