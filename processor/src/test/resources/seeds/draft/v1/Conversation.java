// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.draft.v1;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A conversation; to delete it is to set its status. */
@Table("conversation")
public record Conversation(
    @PrimaryKey String convId,
    @Index @Nullable String project,
    @Column(defaultValue = "'sequential'") String sequence,
    @Index @Column(defaultValue = "'active'") String status,
    @Index @Column(defaultValue = "(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))") Instant createdAt,
    @Nullable String metadata) {}
