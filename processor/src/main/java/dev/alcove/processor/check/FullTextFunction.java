// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A function of full-text indexes. SQLite asks for its arguments only when a row is found.
 *
 * @param name its name
 * @param least how many arguments it takes at least
 * @param takes what it takes
 * @param form how it is called, with a hash for the index
 * @see <a href="https://www.sqlite.org/fts5.html#_auxiliary_functions_">FTS5</a>
 * @see <a href="https://www.sqlite.org/fts3.html#snippet">FTS4</a>
 */
record FullTextFunction(String name, int least, List<Kind> takes, String form) {

  /** What an argument is. */
  enum Kind {
    /** The index. */
    INDEX("a full-text index"),
    /** The number of one of its columns. */
    COLUMN("the number of a column"),
    /** The number of one of its columns, or less than 0 for the best. */
    ANY_COLUMN("the number of a column"),
    /** Text. */
    TEXT("text"),
    /** How many words at most. */
    WORDS("a number of words"),
    /** How many words at most, less than 0 for as many of each column. */
    WORDS_OF_EACH("a number of words"),
    /** How much a column counts; any number of them. */
    WEIGHTS("a number"),
    /** Letters of FTS4's matchinfo. */
    LETTERS("letters");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What it is in the words of a message. */
    String words() {
      return words;
    }

    boolean isText() {
      return this == TEXT || this == LETTERS;
    }
  }

  private static final Map<String, FullTextFunction> OF_FTS5 =
      map(
          new FullTextFunction(
              "snippet",
              6,
              List.of(Kind.INDEX, Kind.ANY_COLUMN, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.WORDS),
              "snippet(#, 0, '[', ']', '…', 12)"),
          new FullTextFunction(
              "highlight",
              4,
              List.of(Kind.INDEX, Kind.COLUMN, Kind.TEXT, Kind.TEXT),
              "highlight(#, 0, '[', ']')"),
          new FullTextFunction("bm25", 1, List.of(Kind.INDEX, Kind.WEIGHTS), "bm25(#)"));

  private static final Map<String, FullTextFunction> OF_FTS4 =
      map(
          new FullTextFunction(
              "snippet",
              1,
              List.of(
                  Kind.INDEX, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.ANY_COLUMN, Kind.WORDS_OF_EACH),
              "snippet(#, '[', ']', '…', 0, 12)"),
          new FullTextFunction("offsets", 1, List.of(Kind.INDEX), "offsets(#)"),
          new FullTextFunction(
              "matchinfo", 1, List.of(Kind.INDEX, Kind.LETTERS), "matchinfo(#, 'pcx')"));

  /** Copies the list. */
  FullTextFunction {
    takes = List.copyOf(takes);
  }

  /** The functions of FTS5 or of FTS4, by name. */
  static Map<String, FullTextFunction> all(boolean fts5) {
    return fts5 ? OF_FTS5 : OF_FTS4;
  }

  private static Map<String, FullTextFunction> map(FullTextFunction... functions) {
    Map<String, FullTextFunction> map = new LinkedHashMap<>();
    for (FullTextFunction function : functions) {
      map.put(function.name, function);
    }
    return Map.copyOf(map);
  }

  /** What the argument at a place is; only there where {@link #most} allows it. */
  Kind kind(int place) {
    return takes.get(Math.min(place, takes.size() - 1));
  }

  /** How many arguments it takes at most, for an index of so many columns. */
  int most(int columns) {
    return takes.contains(Kind.WEIGHTS) ? 1 + columns : takes.size();
  }

  /** A call that works. */
  String call(String index) {
    return form.replace("#", index);
  }
}
