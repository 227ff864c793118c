// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import dev.alcove.sample.store.MessageLink;
import dev.alcove.sample.store.Plugin;
import dev.alcove.sample.store.Project;
import dev.alcove.sample.store.SessionGroup;
import dev.alcove.sample.store.StoredFile;
import dev.alcove.sample.transfer.draft.DraftLink;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.ImportFormat;
import dev.alcove.sample.transfer.draft.SessionSink;
import dev.alcove.sample.transfer.report.StoreTable;
import dev.alcove.sample.transfer.source.ImportInput;
import dev.alcove.sample.transfer.source.ImportSource;
import dev.alcove.sample.transfer.source.SourceHead;
import dev.alcove.sample.transfer.source.SourceSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a format reads, as it reads it. */
final class RecordingSink implements SessionSink {
  final List<Project> projects = new ArrayList<>();
  final List<SessionGroup> groups = new ArrayList<>();
  final List<Plugin> plugins = new ArrayList<>();
  final List<DraftSession> sessions = new ArrayList<>();
  final List<DraftLink> parents = new ArrayList<>();
  final List<MessageLink> links = new ArrayList<>();
  final List<StoredFile> files = new ArrayList<>();
  final List<String> notes = new ArrayList<>();
  final List<String> refused = new ArrayList<>();
  String format = "none";

  /** Reads all files behind a path, each in the format that recognises it. */
  static RecordingSink read(Path path) {
    RecordingSink sink = new RecordingSink();
    try (SourceSet set = SourceSet.open(List.of(path))) {
      for (ImportSource source : set.sources()) {
        sink.read(source);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return sink;
  }

  private void read(ImportSource source) throws IOException {
    SourceHead head = SourceHead.read(source);
    ImportFormat found = Importer.formatOf(head);
    if (found == null) {
      return;
    }
    format = found.name();
    try (InputStream in = source.open()) {
      found.read(new ImportInput(source, head, in), this);
    } catch (IOException e) {
      notes.add("failed: " + e.getMessage());
    }
  }

  /** The only session. */
  DraftSession session() {
    if (sessions.size() != 1) {
      throw new AssertionError("Expected one session, but there are " + sessions.size() + ".");
    }
    return sessions.get(0);
  }

  /** The message with this id. */
  DraftMessage message(String id) {
    for (DraftSession session : sessions) {
      for (DraftMessage message : session.messages) {
        if (message.id.equals(id)) {
          return message;
        }
      }
    }
    throw new AssertionError("No message " + id);
  }

  /** The ids of a session's messages. */
  static List<String> ids(DraftSession session) {
    return session.messages.stream().map(message -> message.id).toList();
  }

  @Override
  public void project(Project project) {
    projects.add(project);
  }

  @Override
  public void group(SessionGroup group) {
    groups.add(group);
  }

  @Override
  public void plugin(Plugin plugin) {
    plugins.add(plugin);
  }

  @Override
  public void session(DraftSession session) {
    sessions.add(session);
  }

  @Override
  public void parents(List<DraftLink> more) {
    parents.addAll(more);
  }

  @Override
  public void links(List<MessageLink> more) {
    links.addAll(more);
  }

  @Override
  public void file(StoredFile file) {
    files.add(file);
  }

  @Override
  public void note(String conversation, String row, String reason) {
    notes.add(conversation + " " + row + ": " + reason);
  }

  @Override
  public void refuse(StoreTable table, String conversation, String row, String reason) {
    refused.add(table.sqlName() + " " + conversation + " " + row + ": " + reason);
  }
}
