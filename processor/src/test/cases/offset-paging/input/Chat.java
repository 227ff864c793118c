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
  @Query("SELECT id FROM messages ORDER BY id LIMIT :size OFFSET :skipped")
  List<String> page(int size, int skipped);

  @Query("SELECT id FROM messages ORDER BY id LIMIT :skipped, 50")
  List<String> commaPage(int skipped);

  @Query("SELECT id FROM messages WHERE id > :last ORDER BY id LIMIT :size")
  List<String> after(String last, int size);

  @Query("SELECT id FROM messages ORDER BY id LIMIT 1 OFFSET 1")
  @Nullable String second();
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
