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
  List<Message> all(int limit);

  @Query("SELECT * FROM messages WHERE content LIKE '%:word%'")
  List<Message> containing(String word);

  @Query("SELECT * FROM messages WHERE content LIKE 'it''s :word' AND role = ':role'")
  List<Message> starting(String word, String role);

  @Query("SELECT id AS \":id\" FROM messages WHERE role = ':roles'")
  List<String> named(String id, String role);
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
