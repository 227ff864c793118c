// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Where the bytes of an import are: files, folders, and files inside of zip archives. */
@NullMarked
package dev.alcove.sample.transfer.source;

import org.jspecify.annotations.NullMarked;
