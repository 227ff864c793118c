// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** OpenAssistant's message trees. */
@NullMarked
package dev.alcove.sample.transfer.oasst;

import org.jspecify.annotations.NullMarked;
