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
  @MapKey("id")
  @Query("SELECT * FROM messages")
  List<Message> list();

  @Query("SELECT * FROM messages")
  Map<String, Message> all();

  @MapKey("idd")
  @Query("SELECT * FROM messages")
  Map<String, Message> allById();

  @RawQuery
  Map<String, Message> find(SqlQuery query);
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
