// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Check;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Removed;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation: with an assistant, in a channel, in a group.
 *
 * <p>{@code messageCount} is kept by triggers on {@link Message}, so that it cannot drift. Messages
 * written after {@code readAt} are unread; a new session, of which nothing was read, has a time
 * before all others there.
 */
@Table(value = "sessions", expectedRows = 10_000)
@Version(2)
@Index(
    value = {"status", "pinned DESC", "updated_at DESC"},
    version = 4)
@Index(
    value = {"project_id", "updated_at"},
    version = 6)
@Index(value = "pinned", where = "pinned = 1", version = 6)
@Removed(version = 4, columns = "group_name", indexes = "idx_sessions_status_updated_at_DESC")
public record Session(
    @PrimaryKey @GeneratedId(prefix = "session_") String id,
    String title,
    @Nullable String description,
    @Column(defaultValue = "'agent'") String type,
    @Check("status IN ('active', 'archived', 'deleted')") @Column(defaultValue = "'active'")
        SessionStatus status,
    @Version(4) @Column(defaultValue = "0") boolean pinned,
    @Version(4)
        @ForeignKey(table = SessionGroup.class, onDelete = ReferentialAction.SET_NULL, version = 4)
        @Index(version = 4)
        @Nullable String groupId,
    @Version(6)
        @ForeignKey(table = Project.class, onDelete = ReferentialAction.SET_NULL, version = 6)
        @Nullable String projectId,
    @Nullable String aiConfigName,
    @Nullable String config,
    @Column(defaultValue = "0") long messageCount,
    @Version(6) @Column(defaultValue = "'0000-01-01T00:00:00.000Z'") Instant readAt,
    @Nullable String metadata,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {

  /** The same session outside of all groups. */
  Session inNoGroup() {
    return new Session(
        id,
        title,
        description,
        type,
        status,
        pinned,
        null,
        projectId,
        aiConfigName,
        config,
        messageCount,
        readAt,
        metadata,
        createdAt,
        updatedAt);
  }
}
