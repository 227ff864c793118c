// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The way from an older version to the current one: steps as data, and who takes them. */
@org.jspecify.annotations.NullMarked
package dev.alcove.migration;
