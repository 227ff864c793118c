// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/** The character classes of SQLite's tokenizer; all of them but one are pure ASCII. */
final class Characters {

  private Characters() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /**
   * May begin a name. SQLite takes every byte from 0x80 up as a letter, thus every char from U+0080
   * up.
   */
  static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  /** May follow in a name. */
  static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c) || c == '$';
  }

  /** May follow in a run of blanks. */
  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** May begin a run of blanks: unlike in its middle, SQLite refuses a vertical tab there. */
  static boolean isSpaceStart(char c) {
    return isSpace(c) && c != '\u000b';
  }

  /** How many blanks a text begins with. Java's own notion of blanks takes in letters of SQLite. */
  static int leadingSpaces(String text) {
    int count = 0;
    while (count < text.length() && isSpace(text.charAt(count))) {
      count++;
    }
    return count;
  }

  /** The text without the blanks at its end. */
  static String withoutTrailingSpaces(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
