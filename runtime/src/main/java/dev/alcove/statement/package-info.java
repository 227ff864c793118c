// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Prepared statements of one connection: the cache, binding, and the cursor over rows. */
@org.jspecify.annotations.NullMarked
package dev.alcove.statement;
