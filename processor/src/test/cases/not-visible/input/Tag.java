// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package store;

import dev.alcove.annotations.*;
import org.jspecify.annotations.*;

@NullMarked
public record Tag(String text) {
  @Converter
  static Tag of(String text) {
    return new Tag(text);
  }

  @Converter
  public static String text(Tag tag) {
    return tag.text();
  }
}
