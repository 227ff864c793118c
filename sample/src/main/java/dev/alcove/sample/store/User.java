// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Check;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.GeneratedId;
import dev.alcove.annotations.IdStrategy;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose store this is: one row, which the key makes sure of.
 *
 * <p>It is in no export: settings hold the keys of model services.
 */
@Table(value = "users", expectedRows = 1)
@Version(6)
public record User(
    @PrimaryKey @Check("id = 1") long id,
    @GeneratedId(strategy = IdStrategy.UUID) String uuid,
    @Nullable String avatar,
    @Nullable String settings,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {

  /** The key of the only user. */
  static final long ONLY = 1;
}
