// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first word of a statement, where it is one of those that only Alcove itself may run. */
enum FirstWord {
  /** What begins or ends a transaction. */
  TRANSACTION(""),

  /** What would end the transaction of an upgrade, or change its connection. */
  UPGRADE("|ATTACH|DETACH|PRAGMA|VACUUM");

  private final Pattern pattern;

  FirstWord(String more) {
    pattern =
        Pattern.compile(
            // SQLite skips blanks, comments and empty statements.
            "(?:[\\s;]++|--[^\\n]*+|/\\*(?s:.*?)\\*/)*+"
                + ("(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE" + more + ")\\b"),
            Pattern.CASE_INSENSITIVE);
  }

  /** The word, as it is written; null if the statement begins with another one. */
  @Nullable String of(String sql) {
    Matcher matcher = pattern.matcher(sql);
    return matcher.lookingAt() ? matcher.group(1) : null;
  }
}
