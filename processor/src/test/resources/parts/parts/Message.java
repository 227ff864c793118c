// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package parts;

import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import org.jspecify.annotations.Nullable;

@Table("messages")
public record Message(
    @PrimaryKey long id,
    @ForeignKey(table = Session.class) @Index @Nullable String sessionId,
    String title) {}
