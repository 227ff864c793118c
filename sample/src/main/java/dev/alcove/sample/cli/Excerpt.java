// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.cli;

import dev.alcove.sample.store.MessageHit;
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

  /** The part of an excerpt in which the first words that were found stand, between brackets. */
  static String ofHit(@Nullable String excerpt) {
    String line = line(excerpt);
    int hit = Math.max(line.indexOf(MessageHit.WORD_BEGINS), 0);
    int end = line.indexOf(MessageHit.WORD_ENDS, hit) + 1;
    String shown = line.replace(MessageHit.WORD_BEGINS, '[').replace(MessageHit.WORD_ENDS, ']');
    if (length(shown.substring(0, end)) <= LENGTH) {
      return from(0, shown);
    }
    int start = shown.offsetByCodePoints(hit, -Math.min(BEFORE, length(shown.substring(0, hit))));
    int blank = shown.indexOf(' ', start);
    return from(blank >= 0 && blank < hit - 1 ? blank + 1 : start, shown);
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
