// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.FullText;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table("messages")
@FullText(columns = "content")
@Index({"chat_id", "position"})
@Index({"parent_id"})
public record Message(
    @PrimaryKey long id,
    @ForeignKey(table = Chat.class, onDelete = ReferentialAction.CASCADE) @Nullable String chatId,
    @ForeignKey(table = Message.class, onDelete = ReferentialAction.CASCADE)
        @Nullable Long parentId,
    int position,
    Role role,
    String content,
    @Column(defaultValue = "0") boolean favorite) {}
