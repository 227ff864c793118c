// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.draft.v1;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message, which may answer another one. */
@Table("message")
@Index({"conversation_id", "timestamp"})
public record Message(
    @PrimaryKey String messageId,
    @Index @ForeignKey(table = Message.class, onDelete = ReferentialAction.SET_NULL)
        @Nullable String parentMessageId,
    @Index @Column(defaultValue = "(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))") Instant timestamp,
    @Index @ForeignKey(table = Conversation.class, onDelete = ReferentialAction.CASCADE)
        String conversationId,
    @Nullable String role,
    String text,
    @Nullable String metadata) {}
