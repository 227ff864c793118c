// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import java.util.stream.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, String content, @Nullable String role) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT x.id FROM sessions s")
  List<String> otherAlias();

  @Query("SELECT sessions.id FROM sessions s")
  List<String> nameBehindAlias();

  @Query("SELECT s.titel FROM sessions s")
  List<String> misspeltBehindAlias();

  @Query("SELECT s.title FROM (SELECT id FROM sessions) s")
  List<String> ofSubquery();

  @Query("WITH s AS (SELECT id FROM sessions) SELECT s.title FROM s")
  List<String> ofExpression();

  @Query("SELECT s.id FROM messages m WHERE EXISTS (SELECT 1 FROM sessions s)")
  List<String> innerAlias();

  @Query("SELECT title FROM messages WHERE id IN (SELECT id FROM sessions)")
  List<String> innerColumn();

  @Query("SELECT title")
  List<String> withoutTable();

  @Query("SELECT s.title")
  List<String> aliasWithoutTable();

  @Query("INSERT INTO sessions VALUES ('a', 'b') ON CONFLICT DO UPDATE SET title = excluded.titel")
  void newRow();

  @Query("INSERT INTO sessions (id, title) VALUES ('a', title)")
  void valueOfColumn();

  @Query("INSERT INTO sessions (id, titel) VALUES ('a', 'b')")
  void columnOfInsert();

  @Query("UPDATE sessions SET titel = 'b'")
  void columnOfUpdate();
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
