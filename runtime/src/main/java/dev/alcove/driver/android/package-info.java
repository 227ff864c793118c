// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The driver for Android, on the platform's own SQLite. No other room imports it, so the JVM never
 * loads it.
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.driver.android;
