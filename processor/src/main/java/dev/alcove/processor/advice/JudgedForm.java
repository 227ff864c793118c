// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.advice;

import java.util.List;

/**
 * A form of a query with what costs in its plan.
 *
 * @param form the form
 * @param blocks what it asks for
 * @param reader reads its plans
 * @param findings what costs
 */
record JudgedForm(
    PlannedForm form, List<Block> blocks, PlanReader reader, List<Finding> findings) {}
