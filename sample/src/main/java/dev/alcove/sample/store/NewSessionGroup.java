// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import org.jspecify.annotations.Nullable;

/**
 * A group to be created.
 *
 * @param name its name
 * @param sort its place among the groups; null to stand behind those that have one
 */
public record NewSessionGroup(String name, @Nullable Integer sort) {}
