// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import org.jspecify.annotations.Nullable;

/**
 * A change of a session; what is null stays as it is.
 *
 * @param title its title
 * @param description what it is about
 * @param aiConfigName the model or configuration that answers
 */
public record SessionEdit(
    @Nullable String title, @Nullable String description, @Nullable String aiConfigName) {}
