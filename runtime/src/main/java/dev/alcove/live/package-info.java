// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** What live queries depend on, and which of them a commit concerns. */
@org.jspecify.annotations.NullMarked
package dev.alcove.live;
