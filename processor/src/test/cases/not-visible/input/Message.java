// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package store;

import dev.alcove.annotations.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
public record Message(
    @PrimaryKey long id,
    Role role,
    @Embedded Place place,
    @Column(converters = HiddenTag.class) Tag tag,
    @Column(converters = Tag.class) Tag other) {}

enum Role {
  USER,
  TOOL
}

record Place(String town) {}

final class HiddenTag {
  @Converter
  public static Tag of(String text) {
    return new Tag(text);
  }

  @Converter
  public static String text(Tag tag) {
    return tag.text();
  }
}
