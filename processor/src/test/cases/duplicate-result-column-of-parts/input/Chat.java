// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class) @Index String sessionId,
    @ForeignKey(table = Message.class) @Index @Nullable String parentId) {}

@NullMarked
record Reply(@Embedded Message message, @Embedded Message parent) {}

@NullMarked
record InSession(@Embedded Message message, @Embedded Session session) {}

@NullMarked
record Head(String id) {}

@NullMarked
record Heads(@Embedded Head message, @Embedded Head session) {}

@NullMarked
record Other(@Embedded Head session, String sessionId) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT m.*, s.* FROM messages m JOIN sessions s ON s.id = m.session_id")
  List<InSession> fine();

  @Query("SELECT m.*, p.* FROM messages m JOIN messages p ON p.id = m.parent_id")
  List<Reply> ofOneTable();

  @Query(
      "SELECT m.*, s.* FROM messages m JOIN sessions s ON s.id = m.session_id"
          + " UNION SELECT m.*, s.* FROM messages m JOIN sessions s ON s.id = m.id")
  List<InSession> compound();

  @Query("SELECT m.id, s.id FROM messages m JOIN sessions s ON s.id = m.session_id")
  List<Heads> unknownClasses();

  @Query("SELECT m.id, m.session_id, s.id FROM messages m JOIN sessions s ON s.id = m.session_id")
  List<Other> unread();

  @Query("SELECT m.*, s.title FROM messages m JOIN sessions s ON s.id = m.session_id")
  List<InSession> missing();

  @Query("SELECT m.*, s.*, p.* FROM messages m JOIN sessions s ON s.id = m.session_id, sessions p")
  List<InSession> twice();
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
