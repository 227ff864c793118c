// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * A CHECK constraint.
 *
 * @param name its name; empty for none
 * @param expression the SQL expression
 * @param since the version that brought it
 * @param origin the annotation
 */
public record Check(String name, String expression, int since, Origin origin) {}
