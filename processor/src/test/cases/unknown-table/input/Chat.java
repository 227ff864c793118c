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
@Table("people")
record Person(@PrimaryKey String id, String name) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM message")
  List<Message> all();

  @Query("UPDATE person SET name = :name WHERE id = :id")
  int rename(String id, String name);
}

@Database(tables = {Message.class, Person.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
