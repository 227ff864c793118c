// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What a statement's text and the schema together tell: the types of results and parameters,
 * whether a result can be NULL, whether there can be several rows. It claims only what surely
 * holds; everything else is unknown. Says nothing to the user.
 */
@NullMarked
package dev.alcove.processor.analysis;

import org.jspecify.annotations.NullMarked;
