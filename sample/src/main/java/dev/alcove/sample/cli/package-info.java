// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The command line of the chat store. */
@org.jspecify.annotations.NullMarked
package dev.alcove.sample.cli;
