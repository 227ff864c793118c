// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title, @Nullable String model, double price) {}

@NullMarked
@Table("messages")
@Index("session_id")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class) String sessionId,
    @Nullable String parentId,
    String content,
    int stars) {}

@NullMarked
@Table("posts")
@FullText(columns = "body")
record Post(@PrimaryKey long id, String title, String body) {}

@NullMarked
@Table(value = "tags", expectedRows = 100)
record Tag(@PrimaryKey String name) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FROM messages WHERE content LIKE '%' || :word || '%'")
  List<String> containing(String word);

  @Query("SELECT id FROM messages WHERE content GLOB '*.md'")
  List<String> files();

  @Query("SELECT id FROM messages WHERE content LIKE :start || '%'")
  List<String> starting(String start);

  @Query("SELECT name FROM tags WHERE name LIKE '%' || :word")
  List<String> tags(String word);

  @Query("SELECT p.id FROM posts p WHERE p.body LIKE '%' || :word || '%'")
  List<Long> saying(String word);

  @Query("SELECT id FROM posts WHERE title LIKE '%' || :word")
  List<Long> titled(String word);
}

@Database(tables = {Session.class, Message.class, Post.class, Tag.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
