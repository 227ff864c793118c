// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Every decision that the writers need: names, final SQL, binders, readers. After it nothing can
 * fail.
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.plan;
