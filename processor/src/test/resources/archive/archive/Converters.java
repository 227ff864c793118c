// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package archive;

import dev.alcove.annotations.Converter;

public final class Converters {
  private Converters() {}

  @Converter
  public static int write(Colour colour) {
    return colour.value() * 10;
  }

  @Converter
  public static Colour read(int value) {
    return new Colour(value / 10);
  }
}
