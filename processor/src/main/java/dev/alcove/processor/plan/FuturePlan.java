// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

/**
 * Runs another method's body on the executor of the database.
 *
 * @param signature the declaration, which returns the future
 * @param body the method that returns what the future gives
 */
public record FuturePlan(Signature signature, MethodPlan body) implements MethodPlan {}
