// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.lang.Character.UnicodeScript;

/** How many columns text takes on a terminal: Chinese, Japanese and Korean characters take two. */
final class TextWidth {

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    boolean isFullWidthForm = codePoint >= 0xFF01 && codePoint <= 0xFF60;
    boolean isCjkPunctuation = codePoint >= 0x3000 && codePoint <= 0x303F;
    boolean isPictograph = codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    if (isFullWidthForm || isCjkPunctuation || isPictograph) {
      return true;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
