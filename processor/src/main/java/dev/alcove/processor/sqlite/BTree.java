// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table or an index as SQLite's code opens it.
 *
 * @param table the table
 * @param hidesRowId whether its rows have a row id that no column shows
 * @param columns the columns in the order in which they are stored; null for what is no column
 * @param sure the columns that count as read wherever it is opened: those that a row is known by
 * @param sorted the columns that an index is sorted by, or chooses its rows by. What is found or
 *     sorted through the index is not read out of it, so they may count
 */
record BTree(
    String table,
    boolean hidesRowId,
    List<@Nullable String> columns,
    Set<String> sure,
    Set<String> sorted) {}
