// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Statements as trees: queries with their sources, expressions with their operands. Pure text in,
 * records out; knows no schema. What it cannot read has no tree, which is never an error: SQLite
 * alone says what is right.
 */
@NullMarked
package dev.alcove.processor.sql.tree;

import org.jspecify.annotations.NullMarked;
