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
@Dao
interface ChatDao {
  @Query("SELECT id FROM sessions WHERE id IN (:ids, 'a')")
  List<String> first(List<String> ids);

  @Query("SELECT id FROM sessions WHERE id NOT IN (lower('a'), :ids, 'c')")
  List<String> between(List<String> ids);

  @Query("SELECT id FROM sessions WHERE id IN (lower(:ids), 'c')")
  List<String> inCall(List<String> ids);
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
