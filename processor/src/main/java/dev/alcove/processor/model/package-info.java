// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Immutable records of what was declared. No compiler types, no SQL parsing.
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.model;
