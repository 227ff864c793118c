// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import org.jspecify.annotations.Nullable;

/**
 * A change of a message; what is null stays as it is.
 *
 * @param role who speaks
 * @param author the speaker's name
 * @param content what is said
 * @param favorite whether the reader marked it
 * @param fromModel the model that answered
 */
public record MessageEdit(
    @Nullable Role role,
    @Nullable String author,
    @Nullable String content,
    @Nullable Boolean favorite,
    @Nullable String fromModel) {

  /** Changes only what is said. */
  public static MessageEdit content(String content) {
    return new MessageEdit(null, null, content, null, null);
  }

  /** Changes only the reader's mark. */
  public static MessageEdit favorite(boolean favorite) {
    return new MessageEdit(null, null, null, favorite, null);
  }
}
