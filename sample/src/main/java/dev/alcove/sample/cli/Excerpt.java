// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import org.jspecify.annotations.Nullable;

/** A piece of a text that fits in one line. */
final class Excerpt {

  private static final int LENGTH = 60;

  /** How much of the text stands before words that were looked for. */
  private static final int BEFORE = 20;

  private static final String MORE = "…";

  private Excerpt() {}

  /** The beginning of a text. */
  static String of(@Nullable String text) {
    return from(0, line(text));
  }

  /** The part of a text in which the first words stand that a search put between brackets. */
  static String ofHit(@Nullable String text) {
    String line = line(text);
    int hit = Math.max(line.indexOf('['), 0);
    int end = line.indexOf(']', hit) + 1;
    if (length(line.substring(0, end)) <= LENGTH) {
      return from(0, line);
    }
    int start = line.offsetByCodePoints(hit, -Math.min(BEFORE, length(line.substring(0, hit))));
    int blank = line.indexOf(' ', start);
    return from(blank >= 0 && blank < hit - 1 ? blank + 1 : start, line);
  }

  private static String line(@Nullable String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }

  private static String from(int start, String line) {
    boolean isCut = length(line.substring(start)) > LENGTH;
    String piece =
        isCut
            ? line.substring(start, line.offsetByCodePoints(start, LENGTH))
            : line.substring(start);
    return (start > 0 ? MORE : "") + piece + (isCut ? MORE : "");
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
