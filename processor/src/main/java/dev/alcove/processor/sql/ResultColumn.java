// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a select list or RETURNING list.
 *
 * @param name the alias, or the name of a bare column, without quotes; null for other expressions
 *     (which SQLite names by their text) and for stars
 * @param hasAlias true if {@code name} was given by the statement, with or without AS
 * @param isStar true for {@code *} and {@code table.*}
 * @param span the whole entry
 */
public record ResultColumn(@Nullable String name, boolean hasAlias, boolean isStar, Span span) {}
