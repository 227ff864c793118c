// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A small app as one for API level 21 is written: Java 8, no types of later levels. D8 and R8 get
 * it in the profile {@code d8}.
 */
@NullMarked
package dev.alcove.android.app;

import org.jspecify.annotations.NullMarked;
