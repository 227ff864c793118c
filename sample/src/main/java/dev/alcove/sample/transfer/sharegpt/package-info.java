// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** ShareGPT: conversations for training, often without ids. */
@NullMarked
package dev.alcove.sample.transfer.sharegpt;

import org.jspecify.annotations.NullMarked;
