// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import java.util.List;

/**
 * What became of rows that were added together.
 *
 * @param added those that are stored now, as stored
 * @param skipped those that were there already
 * @param refused what the store said of each of the others
 * @param <T> the table's class
 */
public record Batch<T>(List<T> added, List<T> skipped, List<String> refused) {}
