// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.IdStrategy;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What several sessions share. */
@Table(value = "projects", expectedRows = 100)
@Version(6)
public record Project(
    @PrimaryKey @GeneratedId(prefix = "prj_", strategy = IdStrategy.NANO) String id,
    String name,
    @Nullable String metadata,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
