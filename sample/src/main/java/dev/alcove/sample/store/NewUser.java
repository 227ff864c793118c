// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/**
 * A user of whom nothing is known.
 *
 * @param id {@link User#ONLY}
 */
public record NewUser(long id) {}
