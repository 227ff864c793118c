// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

/** How {@link GeneratedId} makes a key. */
public enum IdStrategy {
  /**
   * The prefix, the milliseconds since 1970, an underscore and a random tail in base 36, such as
   * {@code msg_1705315845123_k3v9x0q2m7a}. Keys made later stand near the end of the index, which
   * keeps inserts cheap. Do not read the time back from a key: keep a {@link CreatedAt} column.
   */
  TIME_RANDOM,

  /**
   * A random UUID (version 4), as 36 characters in lower case after the prefix. The only strategy
   * for a field of type {@code java.util.UUID}, which takes no prefix.
   */
  UUID,

  /**
   * The prefix and 21 random letters and digits (A to Z, a to z, 0 to 9), about 125 random bits.
   */
  NANO
}
