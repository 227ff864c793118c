// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/**
 * A place in a ranking.
 *
 * @param id what is ranked: a session, a topic, a model
 * @param title its title; a model's is its name
 * @param messages how many messages it has
 */
public record Rank(String id, String title, long messages) {}
