// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where one statement ends and the next begins, as {@code sqlite3_complete} does: a trigger
 * goes on to the semicolon after an END that itself follows a semicolon.
 *
 * @see <a href="https://www.sqlite.org/c3ref/complete.html">sqlite3_complete</a>
 */
final class StatementSplitter {

  private final TokenRow row;

  StatementSplitter(TokenRow row) {
    this.row = row;
  }

  List<TokenRange> split() {
    List<TokenRange> statements = new ArrayList<>();
    int start = 0;
    boolean inTrigger = startsTrigger(0);
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, ";") && !(inTrigger && !endsTrigger(i))) {
        add(statements, start, i);
        start = i + 1;
        inTrigger = startsTrigger(start);
      }
    }
    add(statements, start, row.size());
    return statements;
  }

  private static void add(List<TokenRange> statements, int from, int to) {
    TokenRange range = new TokenRange(from, to);
    if (!range.isEmpty()) {
      statements.add(range);
    }
  }

  private boolean startsTrigger(int start) {
    int i = start;
    if (row.is(i, "EXPLAIN")) {
      i += row.is(i + 1, "QUERY") ? 3 : 1;
    }
    if (!row.is(i, "CREATE")) {
      return false;
    }
    boolean temporary = row.is(i + 1, "TEMP") || row.is(i + 1, "TEMPORARY");
    return row.is(temporary ? i + 2 : i + 1, "TRIGGER");
  }

  private boolean endsTrigger(int semicolon) {
    return row.is(semicolon - 1, "END") && row.is(semicolon - 2, ";");
  }
}
