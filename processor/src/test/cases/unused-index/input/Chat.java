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
@Index("session_id")
@Index({"author", "created_at"})
@Index("content")
@Index(value = "code", unique = true)
@Index("created_at")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class) String sessionId,
    String author,
    String content,
    String code,
    int stars,
    Instant createdAt) {}

// No query reads it yet.
@NullMarked
@Table("drafts")
@Index("title")
record Draft(@PrimaryKey String id, String title) {}

@NullMarked
@SuppressWarnings("alcove/unused-index")
@Table("notes")
@Index("title")
record Note(@PrimaryKey String id, String title) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM messages WHERE author = :author ORDER BY created_at")
  List<Message> by(String author);

  @Query("SELECT * FROM notes WHERE id = :id")
  @Nullable
  Note note(String id);
}

@Version(1)
@Version(2)
@Database(tables = {Session.class, Message.class, Draft.class, Note.class})
interface Chat extends AlcoveDatabase {
  ChatDao chat();
}
