// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

/**
 * How SQL names are made from Java names where none is written.
 *
 * @see <a href="https://www.sqlite.org/lang_keywords.html">lang_keywords.html</a>
 */
public enum Naming {
  /**
   * Lower case with underscores: {@code sessionId} becomes {@code session_id}, {@code ChatSession}
   * becomes {@code chat_session}, {@code tokenURL} becomes {@code token_url}.
   */
  SNAKE_CASE,

  /** The Java name unchanged, so that {@code sessionId} is the column {@code sessionId}. */
  AS_DECLARED
}
