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
    @Nullable String title) {}

@NullMarked
class Mutable {
  String id = "";
}

@NullMarked
record Head(String id) {}

@NullMarked
record Parent(
    @Embedded Session session,
    @Relation(parentColumn = "id", childColumn = "session_id") List<Message> messages) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT s.*, m.* FROM messages m JOIN sessions s ON s.id = m.session_id")
  Map<Session, List<Message>> fine();

  @Query("SELECT s.*, m.* FROM messages m JOIN sessions s ON s.id = m.session_id")
  @MapKey("id")
  Map<Session, List<Message>> named();

  @Query("SELECT id, title FROM sessions")
  Map<Mutable, String> identity();

  @Query("SELECT * FROM sessions")
  Map<Parent, String> children();

  @Query("SELECT * FROM sessions")
  Map<Comparable<String>, String> neither();

  @Query("SELECT s.*, m.* FROM messages m LEFT JOIN sessions s ON s.id = m.session_id")
  Map<Session, List<Message>> absentKey();

  @Query("SELECT s.*, m.* FROM messages m LEFT JOIN sessions s ON s.id = m.session_id")
  Map<@Nullable Session, List<Message>> nullableKey();

  @Query("SELECT m.id, m.session_id, m.title, s.id FROM messages m, sessions s")
  Map<Head, Set<Message>> classOfNoTable();

  @Query("SELECT m.id, s.id FROM messages m, sessions s")
  Map<Head, Set<Head>> classesOfNoTable();

  @Query("SELECT s.*, m.title FROM sessions s LEFT JOIN messages m ON s.id = m.session_id")
  Map<Session, Set<String>> nullableValue();

  @Query("SELECT s.*, m.id FROM sessions s LEFT JOIN messages m ON s.id = m.session_id")
  Map<Session, String> absentValue();

  @Query("SELECT * FROM sessions")
  Map<Session, String> noValue();

  @RawQuery
  Map<Session, Message> raw(SqlQuery query);
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
