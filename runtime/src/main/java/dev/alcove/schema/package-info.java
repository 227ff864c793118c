// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The schema of an open file: its creation, introspection, fingerprint and comparison. */
@org.jspecify.annotations.NullMarked
package dev.alcove.schema;
