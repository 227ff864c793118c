// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.browser.v4;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.ColumnType;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.IdStrategy;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A group of sessions; without a sort number it stands behind those that have one. */
@Table("session_groups")
@Version(4)
public record SessionGroup(
    @PrimaryKey @GeneratedId(strategy = IdStrategy.NANO) String id,
    @Index String name,
    @Index @Nullable Integer sort,
    @Index @CreatedAt @Column(type = ColumnType.INTEGER) Instant createdAt,
    @Index @UpdatedAt @Column(type = ColumnType.INTEGER) Instant updatedAt) {}
