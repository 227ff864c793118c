// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(String id) {}

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey String id,
    @Index @ForeignKey(table = Session.class)
    String sessionId) {}

@NullMarked
@Dao
interface ChatDao {
  @Update
  void update(Session session);

  @Upsert
  void save(Message message);

  @Insert
  String insert(Session session);

  @Query("DELETE FROM sessions")
  void clear();
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
