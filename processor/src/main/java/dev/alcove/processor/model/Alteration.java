// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

/**
 * How the old values of a column became its new ones.
 *
 * @param version the first version with the new form
 * @param using an SQL expression over the columns of the old row
 * @param origin the annotation
 */
public record Alteration(int version, String using, Origin origin) {}
