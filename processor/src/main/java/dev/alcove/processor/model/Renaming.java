// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * A name that a table or a column bore before.
 *
 * @param from its SQL name until then, prefixes of embedded parts included
 * @param version the first version with the next name
 * @param origin the annotation
 */
public record Renaming(String from, int version, Origin origin) {}
