// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title, boolean pinned) {}

@NullMarked
@Table("messages")
@Index("session_id")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class) String sessionId,
    @Nullable String parentId,
    String author,
    String content,
    Instant createdAt) {}

@NullMarked
@Table(value = "plugins", expectedRows = 50)
record Plugin(@PrimaryKey String id, String name) {}

@View("SELECT id, author, content FROM messages WHERE parent_id IS NULL")
@NullMarked
record Opening(String id, String author, String content) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM messages WHERE author = :author AND created_at > :after")
  List<Message> by(String author, Instant after);

  @Query("SELECT m.* FROM messages m, sessions AS s WHERE s.title = m.author AND m.id = :id")
  List<Message> titled(String id);

  @Query(
      "SELECT s.id FROM sessions s WHERE EXISTS (SELECT 1 FROM messages m WHERE m.author ="
          + " s.title)")
  List<String> spoken();

  @Query("SELECT max(created_at) FROM messages")
  @Nullable
  Instant last();

  @Query("DELETE FROM sessions WHERE pinned = TRUE")
  int deletePinned();

  @Query("SELECT * FROM messages WHERE author = :name OR parent_id = :id")
  List<Message> about(String name, String id);

  @Query("SELECT id FROM messages WHERE content LIKE :pattern")
  List<String> matching(String pattern);

  @Query("SELECT id FROM messages WHERE author || :suffix = content")
  List<String> echoes(String suffix);

  @Query("SELECT * FROM opening WHERE author = :author")
  List<Opening> openings(String author);

  @Query(
      "SELECT id FROM messages WHERE session_id = :session {AND author = :author} {AND content >"
          + " :from}")
  List<String> some(String session, @Nullable String author, @Nullable String from);

  // What follows reads what it must.
  @Query("SELECT * FROM messages")
  List<Message> all();

  @Query("SELECT id FROM messages WHERE author <> :author")
  List<String> notBy(String author);

  @Query("SELECT * FROM messages LIMIT 10")
  List<Message> any();

  @Query("SELECT author, count(*) AS messages FROM messages GROUP BY author")
  @MapKey("author")
  Map<String, Long> counts();

  @Query("SELECT * FROM plugins WHERE name = :name")
  List<Plugin> named(String name);

  @Query("SELECT * FROM messages WHERE session_id = :id")
  List<Message> ofSession(String id);

  @SuppressWarnings("alcove/full-scan")
  @Query("SELECT id FROM messages WHERE length(content) > :length")
  List<String> longOnes(int length);
}

@Database(
    tables = {Session.class, Message.class, Plugin.class},
    views = Opening.class)
interface Chat extends AlcoveDatabase {
  ChatDao chat();
}
