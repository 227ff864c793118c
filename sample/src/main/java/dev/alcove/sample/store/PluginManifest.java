// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import org.jspecify.annotations.Nullable;

/**
 * How a plugin presents itself.
 *
 * @param type the sort of plugin
 * @param title its title
 * @param description what it does
 * @param author who made it
 */
public record PluginManifest(
    @Nullable String type,
    @Nullable String title,
    @Nullable String description,
    @Nullable String author) {}
