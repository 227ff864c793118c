// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.Span;

/**
 * Values of two columns that are compared with each other, or of which the one is set to the other.
 *
 * @param use what is done with them
 * @param one a column, the one that is set
 * @param other the other one
 * @param span where that stands
 */
public record ComparedFact(
    ParameterFact.Use use, ColumnOrigin one, ColumnOrigin other, Span span) {}
