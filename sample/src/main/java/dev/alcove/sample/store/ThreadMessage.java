// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Embedded;

/**
 * A message and how deep it stands below the first one of its thread.
 *
 * @param depth 0 for the first
 * @param message the message
 */
public record ThreadMessage(int depth, @Embedded Message message) {}
