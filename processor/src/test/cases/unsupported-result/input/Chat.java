// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, String content, @Nullable String role) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM messages")
  Iterator<Message> all();

  @Query("SELECT * FROM messages")
  Optional<java.util.stream.Stream<Message>> lines();

  @Query("SELECT * FROM messages")
  java.util.concurrent.Future<Message> later();

  @Query("SELECT id, role FROM messages")
  HashMap<String, String> roles();
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
