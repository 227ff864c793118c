// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message that is about to be stored: the rest is generated, or has a default. */
public final class NewMessage {
  final String roomId;
  final Role role;
  final String content;
  final UUID origin;
  final @Nullable Link link;

  public NewMessage(String roomId, Role role, String content, @Nullable Link link) {
    this.roomId = roomId;
    this.role = role;
    this.content = content;
    this.origin = UUID.randomUUID();
    this.link = link;
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

  public @Nullable Link link() {
    return link;
  }
}
