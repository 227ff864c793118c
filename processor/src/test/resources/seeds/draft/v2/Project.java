// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.draft.v2;

import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What several conversations share. */
@Table("project")
@Version(2)
public record Project(
    @PrimaryKey String id, String name, @CreatedAt Instant createdAt, @Nullable String metadata) {}
