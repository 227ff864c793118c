// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Full-text search in Chinese. */
@NullMarked
package dev.alcove.benchmarks.search;

import org.jspecify.annotations.NullMarked;
