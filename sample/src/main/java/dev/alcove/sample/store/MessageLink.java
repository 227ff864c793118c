// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Version;

/**
 * One message answers another. A message has one parent, the nearest; all messages that it answers
 * stand here.
 */
@Table(value = "message_links", withoutRowId = true)
@Version(5)
@PrimaryKey(columns = {"message_id", "answers_id"})
public record MessageLink(
    @ForeignKey(table = Message.class, parentColumns = "id", onDelete = ReferentialAction.CASCADE)
        String messageId,
    @ForeignKey(table = Message.class, parentColumns = "id", onDelete = ReferentialAction.CASCADE)
        @Index
        String answersId) {}
