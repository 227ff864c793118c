// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.migrate;

/**
 * An index, view, trigger or virtual table.
 *
 * @param name its name
 * @param table the table or view it belongs to; its own name for views and virtual tables
 * @param sql the statement that creates it, without a semicolon
 */
public record SchemaPart(String name, String table, String sql) {}
