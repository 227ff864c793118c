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
@Dao
interface ChatDao {
  @Query("SELECT id FROM messages WHERE content > 5")
  List<String> five();

  @Query("SELECT id FROM messages WHERE stars < date('now')")
  List<String> today();

  @Query("SELECT m.id FROM messages m JOIN sessions s ON s.title = m.stars")
  List<String> joined();

  @Query("SELECT id FROM messages WHERE stars > 'many'")
  List<String> many();

  @Query("SELECT id FROM messages WHERE length(content) > '5'")
  List<String> long_();

  @Query("SELECT id FROM messages WHERE x'00' = content")
  List<String> bytes();

  @Query("SELECT id FROM messages WHERE stars > '9' OR stars = ' 1e3 ' OR rowid < '100'")
  List<String> numbersInQuotes();

  @Query("SELECT id FROM messages WHERE CAST(content AS INTEGER) > 5 AND stars < 2.5")
  List<String> fine();
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
