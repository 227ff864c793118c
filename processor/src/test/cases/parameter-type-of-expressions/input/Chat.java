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
@Dao
interface ChatDao {
  @Query("SELECT id FROM messages LIMIT :size")
  List<String> some(String size);

  @Query("SELECT id FROM messages WHERE length(content) > :n")
  List<String> longer(String n);

  @Query("SELECT id FROM messages WHERE content LIKE :pattern")
  List<String> like(int pattern);

  @Query("INSERT INTO sessions (id, title, price) VALUES (:id, :title, :price)")
  void insert(String id, int title, String price);

  @Query("SELECT id FROM messages WHERE stars = CASE WHEN :flag THEN 1 ELSE coalesce(:n, stars) END")
  List<String> cases(boolean flag, String n);

  @Query("SELECT substr(content, :from) FROM messages WHERE stars * :factor > 1")
  List<String> parts(int from, double factor);
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
