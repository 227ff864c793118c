// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import dev.alcove.LiveQuery;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Delete;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Transaction;
import dev.alcove.annotations.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rooms. */
@Dao
public interface RoomDao {
  @Insert
  Room add(Room room);

  @Upsert
  void save(Collection<Room> rooms);

  @Delete
  int remove(Room room);

  @Query("SELECT * FROM rooms WHERE id = :id")
  @Nullable Room find(String id);

  @Query("SELECT * FROM rooms {WHERE title = :title} ORDER BY :order")
  List<Room> list(@Nullable String title, RoomOrder order);

  @Query("SELECT * FROM rooms WHERE id IN (:ids)")
  List<RoomWithMessages> withMessages(Collection<String> ids);

  @Query("SELECT * FROM room_summary ORDER BY title, id")
  LiveQuery<List<RoomSummary>> summaries();

  @Query("SELECT id, title FROM rooms")
  @MapKey("id")
  Map<String, String> titles();

  /** Makes a room unless there is one of this title. */
  @Transaction
  default Room open(String title) {
    List<Room> found = list(title, RoomOrder.TITLE);
    if (!found.isEmpty()) {
      return found.get(0);
    }
    Room room = new Room();
    room.title = title;
    return add(room);
  }
}
