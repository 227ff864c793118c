// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Transactions of a thread: modes, nesting by savepoint, what runs after a commit. */
@org.jspecify.annotations.NullMarked
package dev.alcove.transaction;
