// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Version;

/** The app's database, for the oldest Android that Alcove runs on. */
@Database(
    tables = {Room.class, Message.class},
    views = RoomSummary.class,
    converters = AppConverters.class,
    minAndroid = 21)
@Version(value = 1, note = "rooms and messages")
@Version(value = 2, note = "favorites and links")
public interface AppDatabase extends AlcoveDatabase {
  /** The rooms. */
  RoomDao rooms();

  /** The messages. */
  MessageDao messages();
}
