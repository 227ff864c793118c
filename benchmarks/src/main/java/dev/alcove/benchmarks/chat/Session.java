// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.chat;

import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;

/**
 * A conversation.
 *
 * @param id its key
 * @param title what a list shows
 * @param aiConfigName who answers
 * @param createdAt when it began
 * @param updatedAt when it last changed
 * @param lastReadAt up to when the user has read it
 * @param messageCount how many messages it has
 */
@Table("sessions")
@Index({"updated_at DESC", "id"})
public record Session(
    @PrimaryKey String id,
    String title,
    String aiConfigName,
    String createdAt,
    String updatedAt,
    String lastReadAt,
    int messageCount) {}
