// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

import dev.alcove.processor.sql.tree.Expression;

/**
 * A text or a call that stands beside a column: the column is compared with it, or set to it.
 *
 * @param column the column
 * @param use what is done with it
 * @param value the text or the call
 * @param text how it is written
 */
public record WrittenFact(
    ColumnOrigin column, ParameterFact.Use use, Expression value, String text) {}
