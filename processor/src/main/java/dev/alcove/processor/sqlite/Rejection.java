// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

/**
 * SQLite refuses a statement.
 *
 * @param message SQLite's own words, such as {@code no such column: titel}
 * @param resultCode SQLite's extended result code (rescode.html)
 */
public record Rejection(String message, int resultCode) implements Preparation {}
