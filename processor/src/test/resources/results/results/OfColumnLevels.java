// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package results;

import dev.alcove.annotations.Converter;

/** What a column names. */
public final class OfColumnLevels {
  private OfColumnLevels() {}

  @Converter
  public static int write(Level level) {
    return level.value() * 1000;
  }

  @Converter
  public static Level read(int stored) {
    return new Level(stored / 1000);
  }
}
