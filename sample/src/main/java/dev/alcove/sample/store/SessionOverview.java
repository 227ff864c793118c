// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import java.util.List;

/**
 * All active sessions as the side bar of a chat shows them.
 *
 * @param all every one: pinned ones first, then the newest change first
 * @param pinned the pinned ones
 * @param ungrouped those of no group that are not pinned
 * @param groups the groups with those that are not pinned
 */
public record SessionOverview(
    List<Session> all,
    List<Session> pinned,
    List<Session> ungrouped,
    List<GroupWithSessions> groups) {

  /** The overview of a database, all of it in one state. */
  public static SessionOverview of(ChatDatabase database) {
    return database.inSnapshot(
        () ->
            new SessionOverview(
                database.overview().active(),
                database.sessions().pinned(),
                database.overview().ungrouped(),
                database.overview().groups()));
  }
}
