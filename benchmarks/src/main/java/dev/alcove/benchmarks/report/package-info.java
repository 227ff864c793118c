// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Runs what is measured, and makes tables and a picture of the figures. */
@NullMarked
package dev.alcove.benchmarks.report;

import org.jspecify.annotations.NullMarked;
