// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, @SuppressWarnings("alcove/column") String content) {}

@NullMarked
@Dao
interface ChatDao {
  @SuppressWarnings({"unchecked", "alcove/fullscan"})
  @Query("SELECT * FROM messages WHERE content = :content")
  List<Message> by(String content);

  @SuppressWarnings("alcove/full-scan")
  @Query("SELECT * FROM messages WHERE content = :content LIMIT 1")
  Optional<Message> one(String content);

  @SuppressWarnings({"alcove/nothing-known", "alcove/unknown-suppression"})
  @Query("SELECT * FROM messages WHERE id = :id")
  Optional<Message> find(String id);
}

@SuppressWarnings("alcove")
@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
