// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.schema;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CREATE statement in the form that SQLite keeps it in: it writes the words up to the name itself
 * and keeps the rest as it was given (<a href="https://www.sqlite.org/schematab.html">The Schema
 * Table</a>).
 */
final class CreateStatement {
  private static final Pattern HEAD =
      Pattern.compile(
          "\\s*CREATE\\s+((?:UNIQUE|VIRTUAL)\\s+)?(TABLE|INDEX|VIEW|TRIGGER)\\s+"
              + "(?:IF\\s+NOT\\s+EXISTS\\s+)?(\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'|`[^`]*`|\\[[^]]*]|[^\\s(]+)",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final String kind;
  private final String name;
  private final boolean virtual;

  private CreateStatement(String text, String kind, String name, boolean virtual) {
    this.text = text;
    this.kind = kind;
    this.name = name;
    this.virtual = virtual;
  }

  static boolean isOne(String sql) {
    return HEAD.matcher(sql).lookingAt();
  }

  /** Parses what {@link #isOne} accepts; other SQL is kept as it is. */
  static CreateStatement parse(String sql) {
    Matcher head = HEAD.matcher(sql);
    if (!head.lookingAt()) {
      return new CreateStatement(sql, "", "", false);
    }
    String modifier = head.group(1);
    String kind = String.valueOf(head.group(2)).toUpperCase(Locale.ROOT);
    String quoted = String.valueOf(head.group(3));
    String word = modifier == null ? "" : modifier.trim().toUpperCase(Locale.ROOT) + " ";
    String rest = withoutEnd(sql.substring(head.start(3)));
    return new CreateStatement(
        "CREATE " + word + kind + " " + rest, kind, unquoted(quoted), word.equals("VIRTUAL "));
  }

  private static String withoutEnd(String sql) {
    String trimmed = sql.trim();
    return trimmed.endsWith(";") ? withoutEnd(trimmed.substring(0, trimmed.length() - 1)) : trimmed;
  }

  private static String unquoted(String name) {
    char first = name.charAt(0);
    if (first == '"' || first == '\'') { // The latter for the tables inside of virtual tables.
      String quote = String.valueOf(first);
      return name.substring(1, name.length() - 1).replace(quote + quote, quote);
    }
    return first == '`' || first == '[' ? name.substring(1, name.length() - 1) : name;
  }

  String text() {
    return text;
  }

  String name() {
    return name;
  }

  /** As in {@code table notes}. */
  String title() {
    return kind.toLowerCase(Locale.ROOT) + " " + name;
  }

  /** What SQLite takes for the same thing, whatever the case of its name. */
  String key() {
    return title().toLowerCase(Locale.ROOT);
  }

  boolean hasClausesInBrackets() {
    return kind.equals("TABLE") || kind.equals("INDEX");
  }

  boolean isVirtual() {
    return virtual;
  }
}
