// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * Runs the user's own method body in a transaction.
 *
 * @param signature the declaration
 * @param owner the interface whose default method is called; null for a class's own method
 * @param transaction the name of the local that holds the transaction
 * @param result the name of the local that holds the result
 */
public record TransactionPlan(
    Signature signature, @Nullable TypeRef owner, String transaction, String result)
    implements MethodPlan {}
