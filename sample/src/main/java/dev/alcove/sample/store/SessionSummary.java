// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the session list.
 *
 * @param id the session
 * @param title its title
 * @param status where it is in its life
 * @param pinned whether it stays on top
 * @param groupName the name of its group, if it is in one
 * @param messageCount how many messages it has
 * @param unreadCount how many of them are unread
 * @param updatedAt when it last changed
 * @param lastMessage what was said last, if anything was
 */
public record SessionSummary(
    String id,
    String title,
    SessionStatus status,
    boolean pinned,
    @Nullable String groupName,
    long messageCount,
    long unreadCount,
    Instant updatedAt,
    @Nullable String lastMessage) {}
