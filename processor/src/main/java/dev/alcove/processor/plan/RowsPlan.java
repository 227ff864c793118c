// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts, updates, deletes or upserts rows that come as objects.
 *
 * @param signature the declaration
 * @param transaction the name of the local that holds the transaction; null where one statement
 *     runs once, which is a transaction by itself
 * @param writes what to write, one for each parameter
 * @param outcome what is returned
 */
public record RowsPlan(
    Signature signature, @Nullable String transaction, List<RowWrite> writes, Outcome outcome)
    implements MethodPlan {

  /** Copies the list. */
  public RowsPlan {
    writes = List.copyOf(writes);
  }
}
