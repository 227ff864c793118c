// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
record Node(String name, @Embedded Node next) {}

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, @Embedded Node node) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT next_name FROM messages")
  List<String> names();

  @Query("SELECT * FROM messages")
  List<Message> all();
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
