// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table(value = "sessions", expectedRows = 100)
record Session(@PrimaryKey String id, String title, @Nullable String model, double price) {}

@NullMarked
@Table(value = "messages", expectedRows = 100)
@Index("session_id")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class) String sessionId,
    @Nullable String parentId,
    String content,
    int stars) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FROM messages WHERE id NOT IN (SELECT parent_id FROM messages)")
  List<String> leaves();

  @Query("SELECT id FROM messages WHERE content NOT IN (SELECT model FROM sessions)")
  @SuppressWarnings("alcove/not-in-nullable")
  List<String> suppressed();

  @Query(
      """
      SELECT id FROM messages
      WHERE id NOT IN (SELECT parent_id FROM messages WHERE parent_id IS NOT NULL)\
      """)
  List<String> trueLeaves();

  @Query("SELECT id FROM messages WHERE id IN (SELECT parent_id FROM messages)")
  List<String> parents();

  @Query("DELETE FROM messages WHERE id NOT IN (:kept)")
  int keep(List<String> kept);
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
