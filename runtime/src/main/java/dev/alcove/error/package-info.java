// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The exception tree and SQLite's result codes. Bound values are left out of every message. */
@org.jspecify.annotations.NullMarked
package dev.alcove.error;
