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

/** A part of a session, with a title of its own. */
@Table("topics")
@Version(2)
public record Topic(
    @PrimaryKey String id,
    @Index String title,
    @Index @Column(defaultValue = "0") boolean favorite,
    @Index @CreatedAt @Column(type = ColumnType.INTEGER) Instant createdAt,
    @Index @UpdatedAt @Column(type = ColumnType.INTEGER) Instant updatedAt,
    @Index @Nullable String sessionId) {}
