// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey String id) {}

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class) @Index String sessionId,
    @Nullable String content) {}

@NullMarked
record SessionWithMessages(
    String id,
    @Relation(
            parentColumn = "id",
            childColumn = "session_id",
            where = "content ->> '$.hidden' IS NULL",
            orderBy = "content NULLS FIRST")
        List<Message> messages) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM sessions")
  List<SessionWithMessages> all();

  @Query("SELECT * FROM sessions WHERE id = :id")
  SessionWithMessages one(String id);
}

@Database(
    tables = {Session.class, Message.class},
    minSqlite = "3.22")
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
