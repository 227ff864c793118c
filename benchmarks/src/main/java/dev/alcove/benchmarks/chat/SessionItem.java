// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.chat;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list of sessions.
 *
 * @param id the session
 * @param title its title
 * @param lastContent its newest message
 * @param lastAt when that came
 * @param unread how many messages are newer than what the user has read
 */
public record SessionItem(
    String id, String title, @Nullable String lastContent, @Nullable String lastAt, int unread) {}
