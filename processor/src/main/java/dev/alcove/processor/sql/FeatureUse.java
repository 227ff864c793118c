// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

/**
 * A place where SQL uses a feature.
 *
 * @param feature the feature
 * @param name what is used, in the words of a message: {@code RETURNING}, {@code json_extract()}
 * @param span the place
 */
public record FeatureUse(SqlFeature feature, String name, Span span) {}
