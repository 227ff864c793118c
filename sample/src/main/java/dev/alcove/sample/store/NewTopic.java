// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

/**
 * What a caller says of a topic that does not exist yet.
 *
 * @param sessionId its session
 * @param title its title
 */
public record NewTopic(String sessionId, String title) {}
