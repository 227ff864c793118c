// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/**
 * How many sessions carry a tag.
 *
 * @param tag the tag
 * @param sessions the number
 */
public record TagCount(String tag, long sessions) {}
