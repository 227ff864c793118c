// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import org.jspecify.annotations.Nullable;

/**
 * A message to be sent: id and times are made by the store.
 *
 * @param sessionId the session
 * @param parentId the message that it answers, if any
 * @param role who speaks
 * @param content what is said
 */
public record NewMessage(String sessionId, @Nullable String parentId, Role role, String content) {}
