// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

/**
 * The column of a table from which a value is read.
 *
 * @param table the table
 * @param column the column
 */
public record ColumnOrigin(String table, String column) {}
