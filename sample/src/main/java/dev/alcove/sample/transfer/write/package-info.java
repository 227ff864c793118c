// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Stores drafts: finds what is there already, closes gaps, and writes each conversation in one
 * transaction.
 */
@NullMarked
package dev.alcove.sample.transfer.write;

import org.jspecify.annotations.NullMarked;
