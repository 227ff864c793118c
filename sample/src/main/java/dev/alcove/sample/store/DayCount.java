// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/**
 * How many messages a day has.
 *
 * @param day the day in UTC, {@code 2025-01-15}
 * @param messages the number
 */
public record DayCount(String day, long messages) {}
