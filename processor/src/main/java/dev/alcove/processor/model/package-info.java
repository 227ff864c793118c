// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What the user declared, as immutable values: databases, tables, columns, DAOs. Knows nothing of
 * the compiler, of JavaPoet or of SQLite, so that every later room can be tested with models built
 * by hand.
 */
@NullMarked
package dev.alcove.processor.model;

import org.jspecify.annotations.NullMarked;
