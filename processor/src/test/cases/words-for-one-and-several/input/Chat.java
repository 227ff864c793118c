// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import java.util.stream.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

@NullMarked
@Table("messages")
record Message(@PrimaryKey String id, String content, @Nullable String role) {}

@NullMarked
record Role(String role) {}

@NullMarked
record Id(String id) {}

@NullMarked
@Dao
interface ChatDao {
  @Insert(table = Message.class)
  void insert(Role role);

  @Query("SELECT id, id FROM sessions")
  List<Id> twice();

  @Query("SELECT * FROM sessions s JOIN messages m ON m.id = s.id")
  List<Id> star();

  @Query("SELECT id, title FROM sessions")
  List<Id> one();

  @Query("SELECT id, role, content AS title FROM messages")
  List<Id> several();

  @Query("SELECT id FROM sessions")
  Stream<String> stream();

  @Query("SELECT count(*) FROM sessions")
  OptionalLong optionalLong();

  @Query("SELECT count(*) FROM sessions")
  int[][] arrays();
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
