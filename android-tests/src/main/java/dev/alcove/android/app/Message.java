// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.FullText;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said: an immutable class, whose constructor has the names of its fields. */
@Table("messages")
@Index({"room_id", "number"})
@FullText(columns = "content")
public final class Message {
  @PrimaryKey(autoIncrement = true)
  final long number;

  @ForeignKey(table = Room.class, onDelete = ReferentialAction.CASCADE)
  final String roomId;

  @Index final Role role;
  final String content;

  @Index(unique = true)
  final UUID origin;

  @Embedded(prefix = "usage_")
  final @Nullable Usage usage;

  @Column(defaultValue = "0")
  @Version(2)
  final boolean favorite;

  @Version(2)
  final @Nullable Link link;

  public Message(
      long number,
      String roomId,
      Role role,
      String content,
      UUID origin,
      @Nullable Usage usage,
      boolean favorite,
      @Nullable Link link) {
    this.number = number;
    this.roomId = roomId;
    this.role = role;
    this.content = content;
    this.origin = origin;
    this.usage = usage;
    this.favorite = favorite;
    this.link = link;
  }

  public long number() {
    return number;
  }

  public String roomId() {
    return roomId;
  }

  public Role role() {
    return role;
  }

  public String content() {
    return content;
  }

  public UUID origin() {
    return origin;
  }

  public @Nullable Usage usage() {
    return usage;
  }

  public boolean favorite() {
    return favorite;
  }

  public @Nullable Link link() {
    return link;
  }
}
