// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.migration;

/**
 * Hears how an upgrade goes on. Called by the thread that opens the database, which waits for it;
 * what it throws before the end undoes the upgrade.
 */
public interface MigrationListener {
  /** Something has happened, or is about to. */
  void onEvent(MigrationEvent event);
}
