// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import dev.alcove.migration.MigrationListener;
import dev.alcove.statement.StatementWatch;
import java.io.File;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What the builder was told. */
final class Settings {
  int readers = 4;
  long busyTimeoutMillis = 5_000;
  JournalMode journalMode = JournalMode.WAL;
  Synchronous synchronous = Synchronous.NORMAL;
  Clock clock = System::currentTimeMillis;
  RandomSource random = new SecureRandom()::nextLong;

  /** Who runs what returns a future; null for threads of our own. */
  @Nullable Executor executor;

  /** On which no DAO method may run. */
  @Nullable Thread refused;

  /** How often to look whether another process has written; 0 for never. */
  long refreshMillis;

  @Nullable MigrationListener listener;
  StatementWatch.@Nullable Listener statements;

  /** Where copies of the file go before an upgrade, and how many stay there. */
  @Nullable File backupFolder;

  int backupsToKeep;
  final Set<Integer> destroyed = new HashSet<>();
  @Nullable File createFrom;
  boolean resetDrafts;

  /** The user's own pragmas, which come last and so win. */
  final Map<String, String> pragmas = new LinkedHashMap<>();

  /** Whether a file with these settings lets others read while the writer has it. */
  boolean readsBesideWriter() {
    return readers > 0
        && journalMode == JournalMode.WAL
        && !"exclusive".equalsIgnoreCase(pragmas.get("locking_mode"));
  }
}
