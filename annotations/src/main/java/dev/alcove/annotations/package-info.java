// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The annotations and enums that declare tables, databases and DAOs. They hold no logic. */
@org.jspecify.annotations.NullMarked
package dev.alcove.annotations;
