// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The entry point and the table of contents of a compilation: options, and the order of the stages.
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor;
