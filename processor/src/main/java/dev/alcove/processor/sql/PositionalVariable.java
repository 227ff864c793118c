// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/**
 * A variable without a name.
 *
 * @param digits the digits of {@code ?12} as written, empty for a plain {@code ?}
 * @param span its place
 */
public record PositionalVariable(String digits, Span span) {}
