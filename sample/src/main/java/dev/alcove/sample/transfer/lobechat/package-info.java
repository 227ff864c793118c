// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * LobeChat's configuration files: sessions, topics and messages in lists of their own, in seven
 * versions, each migrated from the one before.
 */
@NullMarked
package dev.alcove.sample.transfer.lobechat;

import org.jspecify.annotations.NullMarked;
