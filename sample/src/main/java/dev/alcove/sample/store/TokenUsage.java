// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import org.jspecify.annotations.Nullable;

/**
 * What a message cost. Stored as a JSON object.
 *
 * @param promptTokens tokens of the prompt, if known
 * @param completionTokens tokens of the answer, if known
 * @param totalTokens both together, if known
 */
public record TokenUsage(
    @Nullable Long promptTokens, @Nullable Long completionTokens, @Nullable Long totalTokens) {}
