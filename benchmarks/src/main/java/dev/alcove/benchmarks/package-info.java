// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Measurements of Alcove beside something else that does the same. */
@NullMarked
package dev.alcove.benchmarks;

import org.jspecify.annotations.NullMarked;
