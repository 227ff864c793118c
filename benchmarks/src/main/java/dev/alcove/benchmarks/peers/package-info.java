// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Alcove and its peers, all of which do the same works on the same file. */
@NullMarked
package dev.alcove.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
