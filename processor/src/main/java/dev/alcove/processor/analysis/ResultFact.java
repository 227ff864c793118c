// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.analysis;

/**
 * What is known of a result column.
 *
 * @param text the expression as written; the column's name where a star stands for it
 * @param value its value
 */
public record ResultFact(String text, Value value) {}
