// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@Index("session_id")
record Message(@PrimaryKey long id, long sessionId, int stars, String content) {}

@NullMarked
@Dao
interface ChatDao {
  @Query("SELECT id FROM messages WHERE session_id IN (SELECT id FROM messages WHERE stars = 4)")
  List<Long> inner();

  @Query(
      "WITH q AS (SELECT m.id FROM messages m WHERE m.session_id = :session) SELECT m.id FROM"
          + " messages m JOIN q ON q.id = m.stars")
  List<Long> outer(long session);

  @Query(
      "SELECT id FROM messages WHERE session_id = :session UNION ALL SELECT id FROM messages WHERE"
          + " stars = 3")
  List<Long> second(long session);

  @Query("SELECT id FROM messages WHERE content LIKE :start || '%'")
  List<Long> beginning(String start);

  @Query("SELECT m.id FROM messages m JOIN json_each(m.content) j WHERE j.value = :word")
  List<Long> json(String word);
}

@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  ChatDao dao();
}
