// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey long id, Role role) {}

@NullMarked
record Part(long id, Role role) {}

@NullMarked
@Dao
interface MessageDao {
  @Query("SELECT * FROM messages WHERE role = :role AND nothing = 1")
  List<Message> all(Role role);

  @Query("SELECT * FROM messages")
  List<Part> parts();
}

@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  MessageDao messages();
}
