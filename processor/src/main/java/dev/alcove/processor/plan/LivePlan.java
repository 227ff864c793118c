// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands out another method's body, to be run again whenever what it reads has changed.
 *
 * @param signature the declaration, which returns the live query
 * @param body the method that returns what the query gives: a {@link QueryPlan} or a {@link
 *     RawQueryPlan}
 * @param chosen the name of the local in which the form of the query is counted; empty if it need
 *     not be counted
 * @param kept values that are kept before the first run
 * @param reads what it reads
 * @param key how rows are told apart; null if the result is no list
 */
public record LivePlan(
    Signature signature,
    MethodPlan body,
    String chosen,
    List<Kept> kept,
    List<LiveRead> reads,
    @Nullable RowKeyPlan key)
    implements MethodPlan {

  /** Copies the lists. */
  public LivePlan {
    kept = List.copyOf(kept);
    reads = List.copyOf(reads);
  }
}
