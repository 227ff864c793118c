// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.sessions;

import dev.alcove.annotations.Check;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Trigger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message of a session. */
@Table("messages")
@Index("timestamp")
@Index(value = {"session_id", "timestamp"}, name = "idx_messages_session_timestamp")
@Trigger(
    name = "messages_count_up",
    sql =
        """
        AFTER INSERT ON messages
        BEGIN
          UPDATE sessions SET message_count = message_count + 1 WHERE id = new.session_id;
        END""")
@Trigger(
    name = "messages_count_down",
    sql =
        """
        AFTER DELETE ON messages
        BEGIN
          UPDATE sessions SET message_count = message_count - 1 WHERE id = old.session_id;
        END""")
public record Message(
    @PrimaryKey @GeneratedId(prefix = "msg_") String id,
    @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) String sessionId,
    @Check("role IN ('user', 'assistant', 'system')") Role role,
    String content,
    Instant timestamp,
    @Nullable TokenUsage tokenUsage) {}
