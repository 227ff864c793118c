// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Runs steps between versions on rows that are made up for the purpose, and tells what of the rows
 * or of the schema does not come out as it must. Snapshots and steps in, findings out: nothing here
 * reports, and findings are worded elsewhere.
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.prove;
