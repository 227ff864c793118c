// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package oldlive;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

/** A REPLACE that cascades into its own table damages it on SQLite 3.8.6, watched or not. */
@Table("messages")
@Index("chat_id")
@Index("parent_id")
public record Message(
    @PrimaryKey long id,
    @ForeignKey(table = Chat.class, onDelete = ReferentialAction.CASCADE) @Nullable String chatId,
    @Nullable Long parentId,
    String content,
    @Column(defaultValue = "0") boolean favorite) {}
