// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing.chat;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import java.util.List;

/** Sessions and their messages. */
@Dao
public interface ChatDao {
  /** A session without its id. */
  record NewSession(String title) {}

  /** A message as it is written. */
  record NewMessage(String sessionId, String body) {}

  @Insert(table = Session.class)
  Session add(NewSession session);

  @Insert(table = Message.class)
  Message add(NewMessage message);

  @Query("SELECT * FROM sessions ORDER BY id")
  List<Session> sessions();

  @Query("SELECT * FROM messages WHERE session_id = :sessionId ORDER BY id")
  List<Message> messages(String sessionId);
}
