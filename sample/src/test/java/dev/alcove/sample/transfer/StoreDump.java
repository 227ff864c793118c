// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Message;
import dev.alcove.sample.store.Session;
import dev.alcove.sample.store.StoredFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every row of every table as text, so that two stores can be compared. */
final class StoreDump {

  private StoreDump() {}

  static List<String> of(ChatDatabase database) {
    List<String> rows = new ArrayList<>();
    database.library().projects().forEach(row -> rows.add(row.toString()));
    database.library().groups().forEach(row -> rows.add(row.toString()));
    database.library().plugins().forEach(row -> rows.add(row.toString()));
    database.sessions().allTags().forEach(row -> rows.add(row.toString()));
    database.topics().all().forEach(row -> rows.add(row.toString()));
    for (Session session : database.sessions().all()) {
      rows.add(session.toString());
      database.history().ofSession(session.id()).forEach(row -> rows.add(withoutNumber(row)));
      database.messages().linksOfSession(session.id()).forEach(row -> rows.add(row.toString()));
    }
    for (String id : database.library().fileIds()) {
      rows.add(text(database.library().file(id)));
    }
    return rows;
  }

  /** A file gives its messages numbers of its own, and an export leaves them out. */
  private static String withoutNumber(Message row) {
    return row.toString().replace("number=" + row.number() + ", ", "");
  }

  private static String text(StoredFile file) {
    return String.join(
        "|",
        file.getId(),
        file.getName(),
        file.getFileType(),
        String.valueOf(file.getSize()),
        file.getSaveMode(),
        Arrays.toString(file.getData()),
        file.getUrl(),
        file.getMessageId(),
        file.getMetadata(),
        file.getCreatedAt().toString(),
        file.getUpdatedAt().toString());
  }
}
