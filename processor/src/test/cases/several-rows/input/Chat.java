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
  @Query("SELECT content FROM messages WHERE session_id = :id")
  String first(String id);

  @Query("SELECT * FROM sessions WHERE title = :title")
  Optional<Session> titled(String title);

  @Query("DELETE FROM messages WHERE stars = 0 RETURNING id")
  @Nullable
  String delete();

  @Query("SELECT title FROM sessions WHERE model = :model")
  @SuppressWarnings("alcove/several-rows")
  String suppressed(String model);

  @Query("SELECT * FROM sessions WHERE id = :id")
  Session byId(String id);

  @Query("SELECT s.title FROM messages m JOIN sessions s ON s.id = m.session_id WHERE m.id = :id")
  String title(String id);

  @Query("SELECT title FROM sessions ORDER BY id LIMIT 1")
  String any();

  @Query("UPDATE messages SET stars = stars + 1 WHERE id = :id RETURNING stars")
  int star(String id);
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
