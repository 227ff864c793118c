// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.LibraryDao;
import dev.alcove.sample.store.Plugin;
import dev.alcove.sample.store.Project;
import dev.alcove.sample.store.SessionGroup;
import dev.alcove.sample.store.StoredFile;
import dev.alcove.sample.transfer.report.StoreTable;
import java.util.List;

/** Stores what stands beside the conversations, row by row. */
final class LibraryRows {
  private final ChatDatabase database;
  private final LibraryDao library;
  private final Tally tally;

  LibraryRows(ChatDatabase database, Tally tally) {
    this.database = database;
    this.library = database.library();
    this.tally = tally;
  }

  void project(Project project) {
    boolean isNew = library.existingProjects(List.of(project.id())).isEmpty();
    if (isNew) {
      library.insertProjects(List.of(project));
    }
    count(StoreTable.PROJECTS, isNew);
  }

  void group(SessionGroup group) {
    boolean isNew = library.existingGroups(List.of(group.id())).isEmpty();
    if (isNew) {
      library.insertGroups(List.of(group));
    }
    count(StoreTable.SESSION_GROUPS, isNew);
  }

  void plugin(Plugin plugin) {
    boolean isNew = library.existingPlugins(List.of(plugin.identifier())).isEmpty();
    if (isNew) {
      library.insertPlugins(List.of(plugin));
    }
    count(StoreTable.PLUGINS, isNew);
  }

  void file(StoredFile file) {
    String message = file.getMessageId();
    if (message != null && database.messages().existing(List.of(message)).isEmpty()) {
      tally.refused(
          StoreTable.FILES, file.getId(), "Its message \"" + message + "\" is not there.");
      return;
    }
    boolean isNew = library.existingFiles(List.of(file.getId())).isEmpty();
    if (isNew) {
      library.insertFiles(List.of(file));
    }
    count(StoreTable.FILES, isNew);
  }

  private void count(StoreTable table, boolean isNew) {
    if (isNew) {
      tally.added(table, 1);
    } else {
      tally.skipped(table, 1);
    }
  }
}
