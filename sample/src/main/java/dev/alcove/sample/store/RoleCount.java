// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/**
 * How many messages a role has.
 *
 * @param role the role
 * @param messages the number
 */
public record RoleCount(Role role, long messages) {}
