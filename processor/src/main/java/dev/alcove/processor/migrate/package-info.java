// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * From one version of a schema to the next: snapshots of schemas, the step between two of them, and
 * what of it depends on the user's rows. Nothing here reports; problems are worded elsewhere.
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.migrate;
