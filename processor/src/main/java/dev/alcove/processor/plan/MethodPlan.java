// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

/** A method of a generated DAO, all decisions made. One record for each way to write a body. */
public sealed interface MethodPlan
    permits FuturePlan,
        QueryPlan,
        PagePlan,
        ModificationPlan,
        RawQueryPlan,
        LivePlan,
        RowsPlan,
        TransactionPlan {

  /** How the method is declared. */
  Signature signature();
}
