// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release of Android and the SQLite in it.
 *
 * @param level its API level
 * @param name what its users call it
 * @param sqlite the SQLite of its first build, numbered as in {@link MinimumSqlite}
 */
public record AndroidRelease(int level, String name, int sqlite) {

  /** The oldest API level that Alcove runs on. */
  public static final int FIRST_LEVEL = 21;

  /**
   * In ascending order. Makers of devices may ship newer SQLites, updates do; older ones nobody.
   */
  private static final List<AndroidRelease> ALL =
      List.of(
          new AndroidRelease(FIRST_LEVEL, "5.0", 3_008_006),
          new AndroidRelease(22, "5.1", 3_008_006),
          new AndroidRelease(23, "6", 3_008_010),
          new AndroidRelease(24, "7.0", 3_009_002),
          new AndroidRelease(25, "7.1", 3_009_002),
          new AndroidRelease(26, "8.0", 3_018_002),
          new AndroidRelease(27, "8.1", 3_019_004),
          new AndroidRelease(28, "9", 3_022_000),
          new AndroidRelease(29, "10", 3_022_000),
          new AndroidRelease(30, "11", 3_028_000),
          new AndroidRelease(31, "12", 3_032_002),
          new AndroidRelease(32, "12L", 3_032_002),
          new AndroidRelease(33, "13", 3_032_002),
          new AndroidRelease(34, "14", 3_039_002),
          new AndroidRelease(35, "15", 3_044_003),
          new AndroidRelease(36, "16", 3_044_003),
          new AndroidRelease(37, "17", 3_050_000));

  /** The newest API level that is known. */
  public static int lastLevel() {
    return ALL.get(ALL.size() - 1).level;
  }

  /** The release with this API level; the newest known one where the level is newer still. */
  public static AndroidRelease of(int level) {
    AndroidRelease found = ALL.get(0);
    for (AndroidRelease release : ALL) {
      found = release.level <= level ? release : found;
    }
    return found;
  }

  /** The first release whose SQLite is at least this one; null if none is known. */
  public static @Nullable AndroidRelease firstWith(int sqlite) {
    for (AndroidRelease release : ALL) {
      if (release.sqlite >= sqlite) {
        return release;
      }
    }
    return null;
  }
}
