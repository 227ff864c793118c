// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The user's API: opening a database, transactions, and what every generated database offers. */
@org.jspecify.annotations.NullMarked
package dev.alcove;
