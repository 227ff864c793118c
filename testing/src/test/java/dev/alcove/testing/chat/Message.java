// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.testing.chat;

import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Removed;
import dev.alcove.annotations.Renamed;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Trigger;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody said. */
@Table("messages")
@Trigger(
    name = "messages_stay",
    version = 2,
    sql =
        """
        BEFORE UPDATE OF session_id ON messages BEGIN
          SELECT CASE WHEN new.session_id <> old.session_id
            THEN RAISE(ABORT, 'a message stays; in its session') END;
        END
        """)
@Removed(version = 3, columns = "mood")
public record Message(
    @PrimaryKey long id,
    @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) @Index
        String sessionId,
    @Renamed(from = "content", version = 3) String body,
    @Version(2) @Nullable String traceId,
    @CreatedAt Instant createdAt) {}
