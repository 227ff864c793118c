// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The pragmas that an application may not set by name: those with a method of the builder, and
 * those on which Alcove's guarantees rest (<a
 * href="https://www.sqlite.org/pragma.html">PRAGMA</a>).
 */
final class OwnPragmas {
  private static final Map<String, String> REASONS = new HashMap<>();

  static {
    hasMethod("journal_mode", "journalMode");
    hasMethod("synchronous", "synchronous");
    hasMethod("busy_timeout", "busyTimeoutMillis");
    reserve("foreign_keys", "it is on, or a row could refer to a missing one");
    reserve("defer_foreign_keys", "it holds for one transaction; declare the key as deferred");
    reserve("ignore_check_constraints", "it is off, or a row could break a declared CHECK");
    reserve("recursive_triggers", "it is on, or REPLACE would delete without the delete triggers");
    reserve("trusted_schema", "it is off, or a manipulated file could call functions");
    reserve("writable_schema", "it is off, or a statement could damage the schema");
    reserve("schema_version", "SQLite counts it, and a wrong number corrupts the file");
    reserve("user_version", "it holds the version of the schema");
    reserve("legacy_alter_table", "Alcove sets it where a schema change needs it");
    reserve("count_changes", "it adds rows to the results of INSERT, UPDATE and DELETE");
    reserve("full_column_names", "it renames the columns of results");
    reserve("short_column_names", "it renames the columns of results");
  }

  private OwnPragmas() {}

  private static void hasMethod(String name, String method) {
    REASONS.put(name, "Use the builder's method " + method);
  }

  private static void reserve(String name, String reason) {
    REASONS.put(name, reason);
  }

  /** Refuses a name that is Alcove's own; SQLite ignores the case of names. */
  static void refuse(String name) {
    String reason = REASONS.get(name.toLowerCase(Locale.ROOT));
    if (reason != null) {
      throw new IllegalArgumentException("PRAGMA " + name + " cannot be set: " + reason + ".");
    }
  }
}
