// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.benchmarks.chat;

import dev.alcove.annotations.Embedded;

/**
 * A message with the session it is in.
 *
 * @param message the message
 * @param session its session
 */
public record Found(@Embedded Message message, @Embedded Session session) {}
