// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Problems as values, collected while the stages run and printed once, in one place. Nobody else
 * talks to the compiler's Messager.
 */
@NullMarked
package dev.alcove.processor.report;

import org.jspecify.annotations.NullMarked;
