// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.Span;

/**
 * A text or a call that stands beside a column: the column is compared with it, or set to it.
 *
 * @param column the column
 * @param use what is done with it
 * @param function the function that is called, in lower case; for CURRENT_TIMESTAMP and its like
 *     the one that gives the same; empty for a text
 * @param value the text without its quotes; empty for a call
 * @param text how it is written
 * @param span where it stands
 */
public record WrittenFact(
    ColumnOrigin column,
    ParameterFact.Use use,
    String function,
    String value,
    String text,
    Span span) {}
