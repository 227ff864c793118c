// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

@NullMarked
@Table("messages")
@Index(value = "session_id", name = "of_session")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class) String sessionId,
    String author,
    int stars,
    Instant createdAt) {}

enum Order {
  @OrderBy("created_at DESC, id")
  NEWEST,
  @OrderBy("stars DESC, created_at, id")
  BEST
}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM messages WHERE session_id = :id ORDER BY created_at, id")
  List<Message> history(String id);

  @Query("SELECT * FROM messages ORDER BY created_at DESC LIMIT :count")
  List<Message> newest(int count);

  @Query("SELECT * FROM messages WHERE session_id = :id ORDER BY stars DESC, created_at LIMIT 5")
  List<Message> best(String id);

  @Query("SELECT DISTINCT author FROM messages WHERE session_id = :id")
  List<String> authors(String id);

  @Query("SELECT * FROM messages ORDER BY stars * 10 + length(author) LIMIT 3")
  List<Message> odd();

  @Query("SELECT * FROM messages ORDER BY random() LIMIT 3")
  List<Message> some();

  @Query("SELECT * FROM messages WHERE session_id = :id ORDER BY :order LIMIT 10")
  List<Message> sorted(String id, Order order);

  // What follows sorts what it must.
  @Query("SELECT * FROM messages ORDER BY created_at")
  List<Message> all();

  @Query("SELECT * FROM messages WHERE id IN (:ids) ORDER BY created_at LIMIT 10")
  List<Message> these(Collection<String> ids);

  @Query("SELECT * FROM messages WHERE session_id IN (:ids) ORDER BY created_at")
  List<Message> ofThese(Collection<String> ids);

  @Query(
      "SELECT author, count(*) AS n FROM messages WHERE session_id = :id GROUP BY author ORDER BY n"
          + " DESC")
  @MapKey("author")
  @SuppressWarnings("alcove/temp-sort")
  Map<String, Long> busiest(String id);
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao chat();
}
