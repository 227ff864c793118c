// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** From the plan to Java source; one writer per kind of generated class. Decides nothing. */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.write;
