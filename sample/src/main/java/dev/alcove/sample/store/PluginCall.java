// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import org.jspecify.annotations.Nullable;

/**
 * The tool that a message called.
 *
 * @param identifier the plugin
 * @param apiName the function of it
 * @param arguments its arguments, usually JSON
 * @param type the sort of plugin
 */
public record PluginCall(
    @Nullable String identifier,
    @Nullable String apiName,
    @Nullable String arguments,
    @Nullable String type) {}
