// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.Clock;
import dev.alcove.RandomSource;
import java.util.UUID;

/**
 * Makes the keys of {@code @GeneratedId} columns. May be called from any thread, as far as the
 * builder's clock and random source may be.
 *
 * <p>All letters come without bias: a draw that would favour some letters is thrown away.
 */
public final class Ids {
  private static final String DIGITS_AND_LETTERS =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** 36 to the 11th is a little less than 2 to the 57th: one draw gives the whole tail. */
  private static final int TAIL_LENGTH = 11;

  private static final int TAIL_BITS = 57;
  private static final long TAILS = power(36, TAIL_LENGTH);

  /**
   * 62 to the 21st is more than 2 to the 125th, as safe as a UUID. The 8 letters that some chat
   * stores use make a double likely (one in a hundred) at two million rows.
   */
  private static final int NANO_LENGTH = 21;

  private static final int LETTER_BITS = 6;
  private static final long VERSION_4 = 0x4000L;
  private static final long VARIANT_RFC = 0x8000000000000000L;

  private final Clock clock;
  private final RandomSource random;

  Ids(Clock clock, RandomSource random) {
    this.clock = clock;
    this.random = random;
  }

  /**
   * A key that tells its time: the prefix, epoch milliseconds, {@code _} and 11 random characters
   * of base 36, such as {@code msg_1736937045123_0k3v9x2b7qa}. Keys of the same millisecond have no
   * order.
   */
  public String timeRandom(String prefix) {
    char[] tail = new char[TAIL_LENGTH];
    long rest = below(TAILS, TAIL_BITS);
    for (int i = TAIL_LENGTH - 1; i >= 0; i--) {
      tail[i] = DIGITS_AND_LETTERS.charAt((int) (rest % 36));
      rest /= 36;
    }
    return prefix + clock.now() + '_' + new String(tail);
  }

  /** The prefix and a random UUID (version 4) in lower case. */
  public String uuid(String prefix) {
    return prefix.concat(uuid().toString());
  }

  /** A random UUID (version 4). */
  public UUID uuid() {
    long high = (random.nextLong() & ~0xF000L) | VERSION_4;
    long low = (random.nextLong() >>> 2) | VARIANT_RFC;
    return new UUID(high, low);
  }

  /** The prefix and 21 random letters and digits. */
  public String nano(String prefix) {
    StringBuilder id = new StringBuilder(prefix.length() + NANO_LENGTH).append(prefix);
    int missing = NANO_LENGTH;
    while (missing > 0) {
      long bits = random.nextLong();
      for (int i = 0; i < Long.SIZE / LETTER_BITS && missing > 0; i++) {
        int letter = (int) (bits & ((1 << LETTER_BITS) - 1));
        bits >>>= LETTER_BITS;
        if (letter < DIGITS_AND_LETTERS.length()) {
          id.append(DIGITS_AND_LETTERS.charAt(letter));
          missing--;
        }
      }
    }
    return id.toString();
  }

  private long below(long bound, int bits) {
    while (true) {
      long drawn = random.nextLong() >>> (Long.SIZE - bits);
      if (drawn < bound) {
        return drawn;
      }
    }
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }
}
