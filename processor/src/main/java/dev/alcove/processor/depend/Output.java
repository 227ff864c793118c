// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.depend;

import org.jspecify.annotations.Nullable;

/**
 * A column that a query gives.
 *
 * @param name its name
 * @param place the column of a source that it is; null for an expression
 */
record Output(String name, @Nullable Place place) {}
