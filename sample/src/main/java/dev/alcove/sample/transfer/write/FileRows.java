// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.StoredFile;
import dev.alcove.sample.transfer.draft.DraftFile;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.report.StoreTable;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Stores the files of a conversation's messages. */
final class FileRows {
  private final ChatDatabase database;
  private final Tally tally;

  FileRows(ChatDatabase database, Tally tally) {
    this.database = database;
    this.tally = tally;
  }

  void write(DraftSession session, Map<String, String> stored) {
    if (session.files.isEmpty()) {
      return;
    }
    Map<String, Instant> times = new HashMap<>();
    for (DraftMessage message : session.messages) {
      times.put(message.id, Objects.requireNonNull(message.createdAt));
    }
    Map<String, String> owners = owners(session, stored);
    for (DraftFile file : session.files) {
      String message = stored.get(file.messageId);
      Instant time = times.get(file.messageId);
      if (message == null || time == null) {
        tally.refused(StoreTable.FILES, file.id, "Its message is not there.");
      } else {
        insert(file, message, time, owners);
      }
    }
  }

  /** The messages to which files with the ids in question belong now. */
  private Map<String, String> owners(DraftSession session, Map<String, String> stored) {
    Set<String> ids = new HashSet<>();
    for (DraftFile file : session.files) {
      ids.add(file.id);
      ids.add(stored.get(file.messageId) + "/" + file.id);
    }
    return new HashMap<>(database.library().fileOwners(ids));
  }

  private void insert(DraftFile file, String message, Instant time, Map<String, String> owners) {
    String qualified = message + "/" + file.id;
    String owner = owners.get(file.id);
    if (message.equals(owner) || owners.containsKey(qualified)) {
      tally.skipped(StoreTable.FILES, 1);
      return;
    }
    String id = owner == null ? file.id : qualified;
    owners.put(id, message);
    database.library().insertFiles(List.of(row(file, id, message, time)));
    tally.added(StoreTable.FILES, 1);
  }

  private static StoredFile row(DraftFile file, String id, String message, Instant time) {
    return new StoredFile(
        id,
        file.name,
        file.fileType,
        file.size,
        file.data == null && file.url != null ? "url" : "local",
        file.data,
        file.url,
        message,
        file.metadata,
        time,
        time);
  }
}
