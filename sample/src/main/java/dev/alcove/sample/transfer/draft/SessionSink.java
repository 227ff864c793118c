// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.draft;

import dev.alcove.sample.store.MessageLink;
import dev.alcove.sample.store.Plugin;
import dev.alcove.sample.store.Project;
import dev.alcove.sample.store.SessionGroup;
import dev.alcove.sample.store.StoredFile;
import dev.alcove.sample.transfer.report.StoreTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what a format reads, in the order in which rows need each other. */
public interface SessionSink {

  /** Takes a project; before the sessions that belong to it. */
  void project(Project project);

  /** Takes a group; before the sessions that stand in it. */
  void group(SessionGroup group);

  /** Takes a plugin. */
  void plugin(Plugin plugin);

  /** Takes a conversation and stores it in a transaction of its own. */
  void session(DraftSession session);

  /** Takes parents that stand in other sessions than their answers; after all sessions. */
  void parents(List<DraftLink> parents);

  /** Takes links between messages of any sessions; after all sessions. */
  void links(List<MessageLink> links);

  /** Takes a file; after the session of its message. */
  void file(StoredFile file);

  /** Names something that is wrong, though no row is lost by it. */
  void note(@Nullable String conversation, @Nullable String row, String reason);

  /** Counts and names a row that cannot be stored. */
  void refuse(StoreTable table, @Nullable String conversation, @Nullable String row, String reason);
}
