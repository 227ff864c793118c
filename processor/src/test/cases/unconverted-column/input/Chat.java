// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

record Usage(int tokens) {}

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, Usage usage) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM messages")
  List<Message> all();

  @Insert
  Message insert(Message message);

  @Update
  void update(Message message);
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
