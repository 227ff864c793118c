// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import org.jspecify.annotations.Nullable;

/**
 * How many messages of a day came from a model.
 *
 * @param day the day in UTC, {@code 2025-01-15}
 * @param model the model; null for messages that no model wrote
 * @param messages the number
 */
public record ModelDayCount(String day, @Nullable String model, long messages) {}
