// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Who may use which connection, and when: leases, time limits, pragmas of a connection. */
@org.jspecify.annotations.NullMarked
package dev.alcove.pool;
