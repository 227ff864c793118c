// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** SQL as text: tokens, the outline of a statement, parameters with their offsets. */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.sql;
