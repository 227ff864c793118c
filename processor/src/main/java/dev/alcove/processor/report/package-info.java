// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Problems as values: collected, sorted, freed of doubles, and printed in one place.
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.report;
