// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.chat;

import dev.alcove.annotations.Check;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

/**
 * A message of a session.
 *
 * @param id its key
 * @param sessionId the session
 * @param role who speaks
 * @param content what is said
 * @param createdAt when, as text whose order is the order in time
 * @param tokenUsage JSON, for answers
 */
@Table(value = "messages", expectedRows = 100_000)
@Index({"session_id", "created_at"})
@Index({"created_at", "id"})
public record Message(
    @PrimaryKey String id,
    @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) String sessionId,
    @Check("role IN ('user', 'assistant', 'system')") String role,
    String content,
    String createdAt,
    @Nullable String tokenUsage) {}
