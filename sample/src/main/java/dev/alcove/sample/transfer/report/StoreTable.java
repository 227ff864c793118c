// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.report;

import java.util.Locale;

/** The tables that an import fills, in the order in which a report names them. */
public enum StoreTable {
  /** Projects. */
  PROJECTS,
  /** Groups of sessions. */
  SESSION_GROUPS,
  /** Plugins. */
  PLUGINS,
  /** Sessions. */
  SESSIONS,
  /** Tags of sessions. */
  SESSION_TAGS,
  /** Topics of sessions. */
  TOPICS,
  /** Messages. */
  MESSAGES,
  /** Which message answers which. */
  MESSAGE_LINKS,
  /** Files of messages. */
  FILES;

  /** The table's name in SQL. */
  public String sqlName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
