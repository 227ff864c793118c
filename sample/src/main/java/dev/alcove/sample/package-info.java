// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A chat store on the command line, written the way a user of Alcove would write it.
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.sample;
