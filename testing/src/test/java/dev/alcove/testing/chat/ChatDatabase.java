// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing.chat;

import dev.alcove.AlcoveDatabase;
import dev.alcove.MigrationContext;
import dev.alcove.SqlQuery;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.MigrationStep;
import dev.alcove.annotations.Version;

/** A few chats. */
@Database(tables = {Session.class, Message.class, Plugin.class})
@Version(value = 1, date = "2024-01-10", note = "sessions and messages")
@Version(
    value = 2,
    date = "2024-02-20",
    note = "trace ids",
    sql = "UPDATE messages SET trace_id = 't' || id")
@Version(value = 3, date = "2024-03-30", note = "content is called body, moods went")
@Version(value = 4, date = "2024-05-05", note = "the size of sessions")
@Version(value = 5, date = "2024-06-15", note = "plugins")
public interface ChatDatabase extends AlcoveDatabase {
  /** Sessions and their messages. */
  ChatDao chats();

  /** Counts the messages of each session. */
  @MigrationStep(to = 4)
  static void countMessages(MigrationContext step) {
    step.forEachRow(
        SqlQuery.of("SELECT session_id, count(*) AS size FROM messages GROUP BY session_id"),
        100,
        row ->
            step.execute(
                "UPDATE sessions SET size = ? WHERE id = ?",
                row.getLong("size"),
                row.getText("session_id")));
  }
}
