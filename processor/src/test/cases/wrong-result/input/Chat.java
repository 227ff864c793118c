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
  @Query("DELETE FROM messages")
  String clear();

  @Query("SELECT * FROM messages")
  void all();

  @Update
  String update(Message message);

  @Insert
  List<Long> insert(Message message);

  @Insert(onConflict = OnConflict.IGNORE)
  long insertNew(Message message);
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
