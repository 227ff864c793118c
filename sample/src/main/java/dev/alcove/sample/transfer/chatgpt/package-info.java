// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** ChatGPT's {@code conversations.json}: a tree of nodes per conversation. */
@NullMarked
package dev.alcove.sample.transfer.chatgpt;

import org.jspecify.annotations.NullMarked;
