// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import org.jspecify.annotations.Nullable;

/**
 * What a copy of a session has from the first one: not its id, its times and its messages.
 *
 * @param title its own title
 * @param description what it is about
 * @param type the sort of conversation
 * @param pinned whether it stays on top
 * @param groupId its group
 * @param projectId its project
 * @param aiConfigName the model or configuration that answers
 * @param config the whole configuration
 * @param metadata what else is known
 */
public record SessionCopy(
    String title,
    @Nullable String description,
    String type,
    boolean pinned,
    @Nullable String groupId,
    @Nullable String projectId,
    @Nullable String aiConfigName,
    @Nullable String config,
    @Nullable String metadata) {}
