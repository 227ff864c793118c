// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Index({"author", "created_at"})
record Message(@PrimaryKey String id, String author, Instant createdAt) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM messages ORDER BY created_at")
  List<Message> all();

  @Query("SELECT * FROM messages WHERE author = :author ORDER BY created_at")
  List<Message> by(String author);

  @Query("SELECT * FROM messages WHERE id = :id")
  @Nullable
  Message byId(String id);

  @Query("SELECT count(*) FROM messages")
  long count();
}

@Version(1)
@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  ChatDao chat();
}
