// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * How SQLite would carry out each query: what of it reads more than it needs, the index that would
 * help, the indexes that help nobody, and the file that shows a changed plan in review. Judges the
 * nodes of real plans, and tries every index on a real SQLite before it is recommended.
 */
@NullMarked
package dev.alcove.processor.advice;

import org.jspecify.annotations.NullMarked;
