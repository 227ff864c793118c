// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
record Session(@PrimaryKey String id) {}

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey String id, @Index @ForeignKey(table = Session.class) String sessionId) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT * FROM session")
  List<Session> sessions();

  @Insert
  void insert(Session session);
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
