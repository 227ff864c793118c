// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import java.util.stream.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class) @Index String sessionId,
    @Nullable String role) {}

@NullMarked
record SessionWithMessages(
    @Embedded Session session,
    @Relation(parentColumn = "id", childColumn = "session_id") List<Message> messages) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM messages")
  Rows<Message> fine();

  @Query("SELECT * FROM messages")
  Optional<Rows<Message>> optional();

  @Query("SELECT * FROM messages")
  @MapKey("id")
  Map<String, Stream<Message>> map();

  @Query("SELECT * FROM messages")
  Rows raw();

  @Query("SELECT * FROM messages")
  Stream<List<Message>> lists();

  @Query("SELECT * FROM sessions")
  Rows<SessionWithMessages> withChildren();

  @Query("DELETE FROM messages RETURNING *")
  Stream<Message> delete();

  @Query("DELETE FROM messages")
  Rows<Message> deleteAll();

  @Query("SELECT role FROM messages")
  Rows<String> roles();

  @Insert
  Rows<Message> insert(List<Message> messages);

  @Query("SELECT * FROM messages WHERE id IN (:ids)")
  List<Message> of(Stream<String> ids);

  @Transaction
  default Rows<Message> inside() {
    return fine();
  }
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
