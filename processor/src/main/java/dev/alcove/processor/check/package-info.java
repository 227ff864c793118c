// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The rules, one class each: from the model to problems. They ask for nothing and fetch nothing.
 */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.check;
