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
record Line(String id, int stars) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT max(stars) FROM messages")
  int best();

  @Query("SELECT s.id, m.stars FROM sessions s LEFT JOIN messages m ON m.session_id = s.id")
  List<Line> lines();

  @Query("SELECT sum(length(model)) FROM sessions GROUP BY title")
  long[] lengths();

  @Query("SELECT json_extract(model, '$.size') FROM sessions WHERE id = :id")
  int size(String id);

  @Query("SELECT count(*) FROM messages")
  int count();

  @Query("SELECT coalesce(max(stars), 0) FROM messages")
  int bestOrNone();

  @Query("SELECT s.id, m.stars FROM sessions s JOIN messages m ON m.session_id = s.id")
  List<Line> inner();

  @Query("SELECT max(stars) FROM messages")
  @Nullable Integer bestIfAny();

  @Query("SELECT max(stars) FROM messages")
  Optional<Integer> bestPerhaps();
}

@Database(tables = {Session.class, Message.class})
interface Chat extends AlcoveDatabase { ChatDao dao(); }
