// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The SPI to SQLite: open, prepare, bind, step, read columns, interrupt; nothing else. */
@org.jspecify.annotations.NullMarked
package dev.alcove.driver;
