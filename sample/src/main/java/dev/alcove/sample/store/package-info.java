// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The chat store: tables, history and DAOs. It knows neither the command line nor the formats that
 * are imported, and runs on the JVM and on Android alike.
 */
@NullMarked
package dev.alcove.sample.store;

import org.jspecify.annotations.NullMarked;
