// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/** Patterns for LIKE with {@code ESCAPE '\'}, so that a user's percent sign is a percent sign. */
public final class LikePattern {

  private LikePattern() {}

  /** Fits texts that contain this one. */
  public static String containing(String text) {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
