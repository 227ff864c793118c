// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.Column;

/**
 * A column that a statement takes the value of.
 *
 * @param column the column
 * @param parameter the number of the parameter, from 1
 * @param given whether the value comes from the object; if not, it is made
 * @param fill what stands in for an absent value
 */
record BoundColumn(Column column, int parameter, boolean given, Fill fill) {}
