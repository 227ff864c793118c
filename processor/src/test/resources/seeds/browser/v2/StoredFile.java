// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.browser.v2;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.ColumnType;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that was attached to a chat. */
@Table("files")
public record StoredFile(
    @PrimaryKey String id,
    @Index String name,
    @Index String fileType,
    long size,
    @Index String saveMode,
    byte @Nullable [] data,
    @Nullable String url,
    @Version(2) @Index(version = 2) @CreatedAt @Column(type = ColumnType.INTEGER)
        Instant createdAt,
    @Version(2) @Index(version = 2) @UpdatedAt @Column(type = ColumnType.INTEGER)
        Instant updatedAt,
    @Version(2) @Index(version = 2) @Nullable String messageId,
    @Version(2) @Index(version = 2) @Nullable String sessionId) {}
