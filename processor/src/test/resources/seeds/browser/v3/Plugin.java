// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package seeds.browser.v3;

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

/** A plugin. Its key is the name under which it is published. */
@Table("plugins")
@Version(3)
public record Plugin(
    @PrimaryKey String identifier,
    @Index String type,
    @Embedded(prefix = "manifest_") @Nullable Manifest manifest,
    @Nullable String settings,
    @Index @CreatedAt @Column(type = ColumnType.INTEGER) Instant createdAt,
    @Index @UpdatedAt @Column(type = ColumnType.INTEGER) Instant updatedAt) {

  /** What a plugin says of itself. */
  public record Manifest(@Index String type, @Embedded(prefix = "meta_") Meta meta) {}

  /** How a plugin presents itself. */
  public record Meta(
      @Index @Nullable String title,
      @Index @Nullable String description,
      @Index @Nullable String author) {}
}
