// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import org.jspecify.annotations.Nullable;

/**
 * Runs a statement and returns its rows: a SELECT, or a statement with RETURNING.
 *
 * @param signature the declaration
 * @param call the statement and its values
 * @param result what becomes of the rows
 * @param transaction the name of the local that holds a transaction; null where none is needed. A
 *     statement that writes and returns rows needs one: too many rows must undo what it wrote. One
 *     that reads rows with children needs a snapshot, so that both are of one state.
 */
public record QueryPlan(
    Signature signature, SqlCall call, ResultPlan result, @Nullable String transaction)
    implements MethodPlan {}
