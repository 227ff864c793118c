// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import dev.alcove.annotations.Converter;

public final class Converters {
  private Converters() {}

  @Converter
  public static String store(Place place) {
    return place.name();
  }

  @Converter
  public static Place load(String name) {
    return new Place(name);
  }
}
