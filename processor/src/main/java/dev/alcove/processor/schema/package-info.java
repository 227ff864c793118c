// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/** From the model to DDL: an ordered list of statements. */
@org.jspecify.annotations.NullMarked
package dev.alcove.processor.schema;
