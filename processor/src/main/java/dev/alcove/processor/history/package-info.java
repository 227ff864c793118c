// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The history of a database: what each version looked like, read from the files beside the sources
 * or from the declarations, and the steps between them.
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.history;
