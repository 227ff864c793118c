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
record Counted(String title, @Column("count(m.id)") long count) {}

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

  @Query(
      "SELECT s.title, count(m.id) FROM sessions s LEFT JOIN messages m ON m.session_id = s.id"
          + " WHERE s.id = :id GROUP BY s.id, s.title")
  Optional<Counted> countOf(String id);

  @Query("SELECT count(*) FROM messages WHERE session_id = :id GROUP BY session_id")
  Optional<Long> messages(String id);

  @Query(
      "SELECT count(*) FROM sessions s LEFT JOIN messages m ON m.id = :id"
          + " GROUP BY m.session_id")
  Optional<Long> ofAnOptionalSide(String id);

  @Query("SELECT count(*) FROM messages WHERE session_id = :id GROUP BY stars")
  Optional<Long> byStars(String id);

  @Query("UPDATE messages SET stars = stars + 1 WHERE id = :id RETURNING stars")
  int star(String id);
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
