// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Which rows of which tables a query's result depends on: the tables and columns that SQLite's own
 * code reads, and the keys that all rows it can see have. In doubt it is the whole table. Says
 * nothing to the user.
 */
@NullMarked
package dev.alcove.processor.depend;

import org.jspecify.annotations.NullMarked;
