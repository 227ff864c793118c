// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/**
 * A name and where it stands.
 *
 * @param name the name without quotes
 * @param span the name as written, quotes included
 */
public record NamePlace(String name, Span span) {}
