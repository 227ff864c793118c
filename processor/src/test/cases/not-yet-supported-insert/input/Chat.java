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
record Message(@PrimaryKey String id, @ForeignKey(table = Session.class) @Index String sessionId) {}

@NullMarked
record SessionWithMessages(
    String id, @Relation(parentColumn = "id", childColumn = "session_id") List<Message> messages) {}

@NullMarked
@Dao
interface ChatDao {
  @Insert
  SessionWithMessages insert(Session session);
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
