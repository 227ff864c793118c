// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** From the compiler's elements to the model; reports only what makes a model impossible. */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.read;
