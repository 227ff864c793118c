// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Logs of IRC channels, and the reply links that researchers put beside them. */
@NullMarked
package dev.alcove.sample.transfer.irc;

import org.jspecify.annotations.NullMarked;
