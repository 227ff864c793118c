// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id, String title, @Nullable String model, double price) {}

@NullMarked
@Table("messages")
@Index("session_id")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class) String sessionId,
    @Nullable String parentId,
    String content,
    int stars) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FROM sessions WHERE model = NULL")
  List<String> unknown();

  @Query("SELECT id FROM sessions WHERE NULL <> model")
  List<String> known();

  @Query("UPDATE sessions SET model = NULL WHERE model IS NOT NULL")
  int forget();
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
