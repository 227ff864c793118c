// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Check;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.FullText;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Removed;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Trigger;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of a session.
 *
 * <p>Many messages share a time: chat logs know only the minute. {@code position} says which of
 * them came first.
 *
 * <p>Everything refers to a message by its {@code id}, which imports keep. The key is a {@code
 * number}, for by that the full-text index finds rows; 0 lets the store choose it.
 */
@Table(value = "messages", expectedRows = 300_000)
@Version(2)
@Index({"session_id", "created_at", "position"})
@Index({"session_id", "topic_id", "created_at", "position"})
@Index("created_at")
@Index(
    value = {"topic_id", "created_at", "position"},
    version = 6)
@Removed(
    version = 6,
    indexes = {"idx_messages_plugin_identifier", "idx_messages_topic_id"})
@FullText(
    columns = {"content", "translate_content"},
    version = 6)
@Trigger(
    name = "messages_count_up",
    sql =
        """
        AFTER INSERT ON messages
        BEGIN
          UPDATE sessions SET message_count = message_count + 1 WHERE id = new.session_id;
        END
        """)
@Trigger(
    name = "messages_count_down",
    sql =
        """
        AFTER DELETE ON messages
        BEGIN
          UPDATE sessions SET message_count = message_count - 1 WHERE id = old.session_id;
        END
        """)
@Trigger(
    name = "messages_count_move",
    sql =
        """
        AFTER UPDATE OF session_id ON messages
        WHEN old.session_id <> new.session_id
        BEGIN
          UPDATE sessions SET message_count = message_count - 1 WHERE id = old.session_id;
          UPDATE sessions SET message_count = message_count + 1 WHERE id = new.session_id;
        END
        """)
public record Message(
    @Version(6) @PrimaryKey(autoIncrement = true) long number,
    @Index(unique = true, version = 6) @GeneratedId(prefix = "msg_") String id,
    @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) String sessionId,
    @ForeignKey(table = Topic.class, onDelete = ReferentialAction.CASCADE) @Nullable String topicId,
    @ForeignKey(
            table = Message.class,
            parentColumns = "id",
            onDelete = ReferentialAction.SET_NULL,
            deferred = true)
        @Index
        @Nullable String parentId,
    @Nullable String quotaId,
    @Check("role IN ('user', 'assistant', 'system', 'tool')") Role role,
    @Nullable String author,
    @Nullable String content,
    @Column(defaultValue = "0") long position,
    @Column(defaultValue = "0") boolean favorite,
    @Nullable String fromModel,
    @Embedded(prefix = "plugin_") @Nullable PluginCall plugin,
    @Embedded(prefix = "translate_") @Nullable Translation translation,
    @Version(5) @Nullable String toolCalls,
    @Version(5) @Nullable String toolCallId,
    @Nullable String error,
    @Nullable TokenUsage tokenUsage,
    @Nullable String metadata,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {

  /** The same message without id and number, so that the store makes another one, in a topic. */
  Message copyIn(@Nullable String topic) {
    return new Message(
        0,
        "",
        sessionId,
        topic,
        parentId,
        quotaId,
        role,
        author,
        content,
        position,
        favorite,
        fromModel,
        plugin,
        translation,
        toolCalls,
        toolCallId,
        error,
        tokenUsage,
        metadata,
        createdAt,
        updatedAt);
  }
}
