// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** Reads JSON, of which the processor needs little: no library is on its path for that. */
@NullMarked
package dev.alcove.processor.json;

import org.jspecify.annotations.NullMarked;
