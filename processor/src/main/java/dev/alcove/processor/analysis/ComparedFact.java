// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.Span;

/**
 * Values of two columns that are compared with each other.
 *
 * @param one a column
 * @param other the other one
 * @param span where they are compared
 */
public record ComparedFact(ColumnOrigin one, ColumnOrigin other, Span span) {}
