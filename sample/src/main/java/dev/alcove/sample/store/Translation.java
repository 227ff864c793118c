// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Column;
import org.jspecify.annotations.Nullable;

/**
 * A message in another language.
 *
 * @param from the language it was written in
 * @param to the language of the translation
 * @param content the translation
 */
public record Translation(
    @Column("source") @Nullable String from,
    @Column("target") @Nullable String to,
    @Nullable String content) {}
