// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/** Patterns for LIKE with {@code ESCAPE '\'}, so that a user's percent sign is a percent sign. */
public final class LikePattern {

  /**
   * A character that is none, so that nobody writes it. A lone escape will not do: Android's LIKE
   * finds it in the empty text.
   */
  private static final String NOTHING = "\uffff";

  private LikePattern() {}

  /**
   * Fits texts that contain this one, and none if it is blank: who asks for nothing gets nothing.
   */
  public static String containing(String text) {
    if (text.trim().isEmpty()) {
      return NOTHING;
    }
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
