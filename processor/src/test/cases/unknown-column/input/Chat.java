// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@PrimaryKey(columns = "idd")
@Index("contend DESC")
record Message(String id, @Check("length(contnt) > 0") String content, @Nullable String role) {}

@NullMarked
record NewMessage(String id, String content, String rol) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM messages WHERE contents = :text")
  List<Message> find(String text);

  @Insert(table = Message.class)
  void insert(NewMessage message);
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
