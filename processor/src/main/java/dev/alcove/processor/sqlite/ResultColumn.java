// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import org.jspecify.annotations.Nullable;

/**
 * A column of a result, as SQLite sees it.
 *
 * <p>An origin is followed through sub-selects, views and common table expressions. It says where
 * the value comes from, not that there is one: an outer join or a scalar sub-select can give NULL
 * for a column that is NOT NULL, and a compound SELECT has the origins of its first part only.
 *
 * @param name its name
 * @param originTable the table that its value is read from; null for an expression
 * @param originColumn the column of that table, {@code rowid} for a row id without a name; null for
 *     an expression
 * @param declaredType the declared type of that column; null for an expression
 * @see <a href="https://www.sqlite.org/c3ref/column_database_name.html">Source of Data</a>
 */
public record ResultColumn(
    String name,
    @Nullable String originTable,
    @Nullable String originColumn,
    @Nullable String declaredType) {}
