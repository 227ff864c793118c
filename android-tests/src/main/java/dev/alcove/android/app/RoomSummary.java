// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import dev.alcove.annotations.View;

/** How much was said in a room. */
@View(
    "SELECT r.id, r.title, count(m.number) AS messages FROM rooms r"
        + " LEFT JOIN messages m ON m.room_id = r.id GROUP BY r.id")
public final class RoomSummary {
  final String id;
  final String title;
  final int messages;

  public RoomSummary(String id, String title, int messages) {
    this.id = id;
    this.title = title;
    this.messages = messages;
  }
}
