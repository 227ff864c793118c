// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** What is measured, by JMH: the same works for each peer. */
@NullMarked
package dev.alcove.benchmarks.works;

import org.jspecify.annotations.NullMarked;
