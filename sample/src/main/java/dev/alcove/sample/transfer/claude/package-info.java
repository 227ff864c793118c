// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Claude's {@code conversations.json}. */
@NullMarked
package dev.alcove.sample.transfer.claude;

import org.jspecify.annotations.NullMarked;
