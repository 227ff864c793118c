// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The chat that all peers store: its tables, its DAO for Alcove, and its made-up content. */
@NullMarked
package dev.alcove.benchmarks.chat;

import org.jspecify.annotations.NullMarked;
