// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.Relation;
import java.util.List;

/** A room and all that was said in it. */
public final class RoomWithMessages {
  @Embedded final Room room;

  @Relation(parentColumn = "id", childColumn = "room_id", orderBy = "number")
  final List<Message> messages;

  public RoomWithMessages(Room room, List<Message> messages) {
    this.room = room;
    this.messages = messages;
  }

  public Room room() {
    return room;
  }

  public List<Message> messages() {
    return messages;
  }
}
