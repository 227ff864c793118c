// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Embedded;
import dev.alcove.annotations.Relation;
import java.util.List;

/**
 * A group and what a reader sees in it.
 *
 * @param group the group
 * @param sessions its active sessions that are not pinned, newest change first
 */
public record GroupWithSessions(
    @Embedded SessionGroup group,
    @Relation(
            parentColumn = "id",
            childColumn = "group_id",
            where = "status = 'active' AND pinned = 0",
            orderBy = "updated_at DESC, id")
        List<Session> sessions) {}
