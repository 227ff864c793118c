// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that a search found.
 *
 * @param id the message
 * @param sessionId its session
 * @param sessionTitle the session's title
 * @param role who spoke
 * @param author the speaker's name, if known
 * @param excerpt where the words stand, in what was said or in its translation, each between {@link
 *     #WORD_BEGINS} and {@link #WORD_ENDS}
 * @param createdAt when
 */
public record MessageHit(
    String id,
    String sessionId,
    String sessionTitle,
    Role role,
    @Nullable String author,
    @Nullable String excerpt,
    Instant createdAt) {

  /** Before a word that was looked for; a control character, for brackets stand in many texts. */
  public static final char WORD_BEGINS = '\u0002';

  /** After a word that was looked for. */
  public static final char WORD_ENDS = '\u0003';
}
