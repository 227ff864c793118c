// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import dev.alcove.error.ConstraintException;
import dev.alcove.error.MappingException;
import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.MessageLink;
import dev.alcove.sample.store.Plugin;
import dev.alcove.sample.store.Project;
import dev.alcove.sample.store.SessionGroup;
import dev.alcove.sample.store.StoredFile;
import dev.alcove.sample.transfer.draft.DraftLink;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.report.ImportReport;
import dev.alcove.sample.transfer.report.StoreTable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stores what formats read. Rows whose id is in the store already are skipped, so the same file can
 * be imported twice. Used by one thread.
 */
public final class StoreWriter implements SessionSink {
  private final ChatDatabase database;
  private final ImportReport report;
  private final Instant now;
  private String file = "";

  /**
   * Writes to a database and reports to a report.
   *
   * @param now the time of rows whose file knows no time at all
   */
  public StoreWriter(ChatDatabase database, ImportReport report, Instant now) {
    this.database = database;
    this.report = report;
    this.now = now;
  }

  /** Says which file the next rows and problems come from. */
  public void startFile(String name) {
    file = name;
  }

  @Override
  public void project(Project project) {
    guarded(StoreTable.PROJECTS, project.id(), tally -> library(tally).project(project));
  }

  @Override
  public void group(SessionGroup group) {
    guarded(StoreTable.SESSION_GROUPS, group.id(), tally -> library(tally).group(group));
  }

  @Override
  public void plugin(Plugin plugin) {
    guarded(StoreTable.PLUGINS, plugin.identifier(), tally -> library(tally).plugin(plugin));
  }

  @Override
  public void file(StoredFile stored) {
    guarded(StoreTable.FILES, stored.getId(), tally -> library(tally).file(stored));
  }

  @Override
  public void links(List<MessageLink> links) {
    guarded(StoreTable.MESSAGE_LINKS, null, tally -> new LateEdges(database, tally).links(links));
  }

  @Override
  public void parents(List<DraftLink> parents) {
    guarded(StoreTable.MESSAGES, null, tally -> new LateEdges(database, tally).parents(parents));
  }

  @Override
  public void session(DraftSession session) {
    if (session.id.isBlank()) {
      refuse(StoreTable.SESSIONS, session.id, null, "Its id is blank.");
      return;
    }
    Tally tally = new Tally(session.id);
    try {
      database.inTransaction(() -> new SessionRows(database, session, tally, now).write());
      tally.reportTo(report, file);
    } catch (ConstraintException | MappingException e) {
      refuse(StoreTable.SESSIONS, session.id, null, "The store refused it: " + e.getMessage());
      report.count(StoreTable.MESSAGES, 0, 0, session.messages.size());
    }
  }

  @Override
  public void note(@Nullable String conversation, @Nullable String row, String reason) {
    report.problem(file, conversation, row, reason);
  }

  @Override
  public void refuse(
      StoreTable table, @Nullable String conversation, @Nullable String row, String reason) {
    report.count(table, 0, 0, 1);
    report.problem(file, conversation, row, reason);
  }

  private LibraryRows library(Tally tally) {
    return new LibraryRows(database, tally);
  }

  /** Runs one small write in a transaction of its own; what the store refuses is reported. */
  private void guarded(StoreTable table, @Nullable String row, Write write) {
    Tally tally = new Tally(null);
    try {
      database.inTransaction(() -> write.run(tally));
      tally.reportTo(report, file);
    } catch (ConstraintException | MappingException e) {
      refuse(table, null, row, "The store refused it: " + e.getMessage());
    }
  }

  private interface Write {
    void run(Tally tally);
  }
}
