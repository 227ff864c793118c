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
  @Query("SELECT content FROM messages WHERE session_id = :id")
  String first(String id);
}

@NullMarked
@Dao
@SuppressWarnings("alcove/offset-paging")
interface PageDao {
  @Query("SELECT content FROM messages ORDER BY id LIMIT 5 OFFSET :n")
  List<String> page(int n);

  @Query("SELECT content FROM messages WHERE session_id = :id")
  String first(String id);
}

@SuppressWarnings("alcove/several-rows")
@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); PageDao pages(); }
