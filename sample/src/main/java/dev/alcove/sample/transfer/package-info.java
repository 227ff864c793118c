// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Brings chats into the store and out of it: exports of other programs, chat logs, and the store's
 * own JSON. It knows the store, but no command line.
 */
@NullMarked
package dev.alcove.sample.transfer;

import org.jspecify.annotations.NullMarked;
