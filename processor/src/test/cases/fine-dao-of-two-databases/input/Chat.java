// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey long id, String content) {}

@NullMarked
@Dao
interface MessageDao {
  @Query("SELECT * FROM messages")
  List<Message> all();

  @Insert
  void insert(Message message);
}

@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  MessageDao messages();
}

@Database(tables = Message.class)
interface Archive extends AlcoveDatabase {
  MessageDao messages();
}
