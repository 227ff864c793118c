// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.CreatedAt;
import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.PrimaryKey;
import dev.alcove.annotations.Table;
import dev.alcove.annotations.UpdatedAt;
import dev.alcove.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A plugin. Its key is the identifier that it brings along. */
@Table(value = "plugins", expectedRows = 100)
@Version(3)
public record Plugin(
    @PrimaryKey String identifier,
    String type,
    @Embedded(prefix = "manifest_") @Nullable PluginManifest manifest,
    @Nullable String settings,
    @Nullable String metadata,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {

  /** The plugin that was there, with what this one says in place of what it said. */
  Plugin over(Plugin old) {
    return new Plugin(
        old.identifier,
        type,
        manifest == null ? old.manifest : manifest,
        settings == null ? old.settings : JsonMerge.shallow(old.settings, settings),
        metadata == null ? old.metadata : JsonMerge.shallow(old.metadata, metadata),
        old.createdAt,
        updatedAt);
  }
}
