// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.driver.SqlTokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first word of a statement, where it is one of those that only Alcove itself may run. */
enum FirstWord {
  /** What begins or ends a transaction. */
  TRANSACTION(""),

  /** What would end the transaction of an upgrade, or change its connection. */
  UPGRADE("ATTACH DETACH PRAGMA VACUUM ");

  private final String words;

  FirstWord(String more) {
    words = " BEGIN COMMIT END ROLLBACK SAVEPOINT RELEASE " + more;
  }

  /** The word, as it is written; null if the statement begins with another one. */
  @Nullable String of(String sql) {
    SqlTokens tokens = new SqlTokens(sql);
    // SQLite skips empty statements.
    boolean found = tokens.next();
    while (found && tokens.is(";")) {
      found = tokens.next();
    }
    String word = tokens.text();
    return words.contains(" " + word.toUpperCase(Locale.ROOT) + " ") ? word : null;
  }
}
