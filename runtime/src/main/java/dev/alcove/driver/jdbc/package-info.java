// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The driver for the JVM, on sqlite-jdbc. No other room imports it, so Android never loads it. */
@org.jspecify.annotations.NullMarked
package dev.alcove.driver.jdbc;
