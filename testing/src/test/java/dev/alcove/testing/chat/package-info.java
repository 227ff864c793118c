// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** A chat store with a history of five versions, as an application has it. */
@org.jspecify.annotations.NullMarked
package dev.alcove.testing.chat;
