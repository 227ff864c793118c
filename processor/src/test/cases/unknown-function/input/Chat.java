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
  @Query("SELECT lenght(content) FROM messages")
  List<Integer> lengths();

  @Query("SELECT id FROM messages WHERE content REGEXP :pattern")
  List<String> matching(String pattern);

  @Query("SELECT left(content, 3) FROM messages")
  List<String> starts();

  @Query("SELECT zow(content) FROM messages")
  List<String> far();

  @Query("INSERT INTO notes (id) VALUES (:id)")
  void add(String id);
}

@NullMarked
@Table("notes")
record Note(@PrimaryKey String id, @Column(defaultValue = "(now())") String at) {}

@Database(tables = {Message.class, Note.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
