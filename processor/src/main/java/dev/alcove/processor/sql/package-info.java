// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * SQL as text: tokens, the outline of a statement, its variables with their places, rewriting, and
 * the wording around names.
 *
 * <p>Everything here is a pure function from text to immutable records. This room knows neither the
 * schema nor the compiler nor a running SQLite; whoever has those combines them with what is found
 * here. All offsets count {@code char}s from the beginning of the text that was passed in; ranges
 * are half open.
 */
@NullMarked
package dev.alcove.processor.sql;

import org.jspecify.annotations.NullMarked;
