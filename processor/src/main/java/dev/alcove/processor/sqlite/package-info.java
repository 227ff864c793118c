// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The in-memory database of a compilation: loading, running DDL, preparing queries. */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.sqlite;
