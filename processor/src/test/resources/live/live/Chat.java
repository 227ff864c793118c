// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package live;

import dev.alcove.annotations.Collation;
import dev.alcove.annotations.Column;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table("chats")
public record Chat(
    @PrimaryKey String id,
    String title,
    @Column(collate = Collation.NOCASE) @Nullable String code,
    @Nullable Integer number,
    @Column(defaultValue = "0") boolean pinned) {}
