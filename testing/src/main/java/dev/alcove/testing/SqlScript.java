// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing;

import dev.alcove.driver.SqlTokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A text of SQL, cut into statements where SQLite would cut it: not inside of texts, quoted names,
 * comments and triggers (<a href="https://www.sqlite.org/c3ref/complete.html">complete</a>).
 */
final class SqlScript {
  private final String text;
  private final List<String> statements = new ArrayList<>();

  /** The tokens of the statement that is not at its end yet, in small letters. */
  private final List<String> tokens = new ArrayList<>();

  private int start;
  private int end;

  private SqlScript(String text) {
    this.text = text;
  }

  /** The statements, without the semicolons that end them, and without comments around them. */
  static List<String> statements(String text) {
    SqlScript script = new SqlScript(text);
    SqlTokens tokens = new SqlTokens(text);
    while (tokens.next()) {
      script.add(tokens);
    }
    script.finish();
    return Collections.unmodifiableList(script.statements);
  }

  private void add(SqlTokens token) {
    if (token.is(";") && !isInsideTrigger()) {
      finish();
      return;
    }
    if (tokens.isEmpty()) {
      start = token.start();
    }
    tokens.add(token.text().toLowerCase(Locale.ROOT));
    end = token.end();
  }

  private void finish() {
    if (!tokens.isEmpty()) {
      statements.add(text.substring(start, end));
      tokens.clear();
    }
  }

  /** A trigger ends with a semicolon, END, and another one. */
  private boolean isInsideTrigger() {
    int size = tokens.size();
    return isTrigger() && !(tokens.get(size - 1).equals("end") && tokens.get(size - 2).equals(";"));
  }

  private boolean isTrigger() {
    if (tokens.isEmpty() || !tokens.get(0).equals("create")) {
      return false;
    }
    int kind = tokens.size() > 1 && tokens.get(1).startsWith("temp") ? 2 : 1;
    return tokens.size() > kind && tokens.get(kind).equals("trigger");
  }
}
