// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.browser.v2;

import dev.alcove.annotations.Column;
import dev.alcove.annotations.ColumnType;
import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.Index;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A chat with one assistant. Its group is a keyword of SQL, and keeps its name. */
@Table("sessions")
@Version(2)
public record Session(
    @PrimaryKey String id,
    @Index String type,
    @Index @Column(defaultValue = "'default'") String group,
    @Embedded(prefix = "meta_") Meta meta,
    @Nullable String config,
    @Index @CreatedAt @Column(type = ColumnType.INTEGER) Instant createdAt,
    @Index @UpdatedAt @Column(type = ColumnType.INTEGER) Instant updatedAt) {

  /** How a session presents itself. */
  public record Meta(@Index @Nullable String title, @Index @Nullable String description) {}
}
