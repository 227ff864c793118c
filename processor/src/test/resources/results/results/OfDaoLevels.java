// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Converter;

/** What a DAO names. */
public final class OfDaoLevels {
  private OfDaoLevels() {}

  @Converter
  public static int write(Level level) {
    return level.value() * 100;
  }

  @Converter
  public static Level read(int stored) {
    return new Level(stored / 100);
  }
}
