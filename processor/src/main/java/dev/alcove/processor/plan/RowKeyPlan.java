// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import java.util.List;

/**
 * How the rows of a list are told apart.
 *
 * @param row the name of a row, in a lambda
 * @param parts the properties that make up their key; none if rows are told apart by themselves
 */
public record RowKeyPlan(String row, List<ValuePath> parts) {

  /** Copies the list. */
  public RowKeyPlan {
    parts = List.copyOf(parts);
  }
}
