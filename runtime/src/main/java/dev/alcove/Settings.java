// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the builder was told. */
final class Settings {
  long busyTimeoutMillis = 5_000;
  JournalMode journalMode = JournalMode.WAL;
  Synchronous synchronous = Synchronous.NORMAL;
  Clock clock = System::currentTimeMillis;
  RandomSource random = new SecureRandom()::nextLong;

  /** The user's own pragmas, which come last and so win. */
  final Map<String, String> pragmas = new LinkedHashMap<>();
}
