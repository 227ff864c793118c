// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** The store's own JSON: everything that is in it, row by row. */
@NullMarked
package dev.alcove.sample.transfer.own;

import org.jspecify.annotations.NullMarked;
