// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.android.app;

import dev.alcove.FullTextQuery;
import dev.alcove.Page;
import dev.alcove.PageRequest;
import dev.alcove.Rows;
import dev.alcove.SqlQuery;
import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.RawQuery;
import dev.alcove.annotations.Update;
import java.util.List;

/** The messages. */
@Dao
public interface MessageDao {
  @Insert(table = Message.class)
  Message add(NewMessage message);

  @Insert(table = Message.class)
  long[] addAll(List<NewMessage> messages);

  @Update
  boolean update(Message message);

  @Query("UPDATE messages SET favorite = 1 WHERE number IN (:numbers)")
  int like(long... numbers);

  @Query("SELECT * FROM messages WHERE room_id = :roomId ORDER BY number DESC")
  Page<Message> history(String roomId, PageRequest page);

  @Query("SELECT * FROM messages WHERE role = :role")
  Rows<Message> by(Role role);

  @Query(
      "SELECT m.* FROM messages m JOIN messages_fts f ON f.rowid = m.number"
          + " WHERE messages_fts MATCH :words ORDER BY m.number")
  List<Message> search(FullTextQuery words);

  @RawQuery
  long number(SqlQuery query);
}
