// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.ForeignKey;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.IdStrategy;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.ReferentialAction;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A subject inside a session. */
@Table("topics")
@Version(2)
@Index({"session_id", "favorite DESC", "updated_at DESC"})
public record Topic(
    @PrimaryKey @GeneratedId(strategy = IdStrategy.NANO) String id,
    @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) String sessionId,
    String title,
    @Column(defaultValue = "0") boolean favorite,
    @Nullable String metadata,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
