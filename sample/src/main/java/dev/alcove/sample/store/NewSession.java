// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import org.jspecify.annotations.Nullable;

/**
 * What a caller says of a session that does not exist yet; everything else has a default.
 *
 * @param title its title
 * @param groupId the group it goes to, if any
 * @param projectId the project it belongs to, if any
 */
public record NewSession(String title, @Nullable String groupId, @Nullable String projectId) {}
