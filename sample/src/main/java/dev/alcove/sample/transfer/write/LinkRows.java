// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.MessageLink;
import dev.alcove.sample.transfer.draft.DraftLink;
import dev.alcove.sample.transfer.report.StoreTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stores which messages of a conversation answer which. */
final class LinkRows {
  private final ChatDatabase database;
  private final Tally tally;

  LinkRows(ChatDatabase database, Tally tally) {
    this.database = database;
    this.tally = tally;
  }

  /**
   * Stores links.
   *
   * @param stored the stored id for each id of the file
   * @param someExist whether messages of the file were stored before, so that links may be, too
   */
  void write(List<DraftLink> drafts, Map<String, String> stored, boolean someExist) {
    Set<MessageLink> links = new LinkedHashSet<>();
    for (DraftLink draft : drafts) {
      String message = stored.get(draft.messageId());
      String answers = stored.get(draft.answersId());
      if (message == null || answers == null) {
        String missing = message == null ? draft.messageId() : draft.answersId();
        tally.refused(
            StoreTable.MESSAGE_LINKS,
            draft.messageId() + " → " + draft.answersId(),
            "The message \"" + missing + "\" is not there.");
      } else if (!links.add(new MessageLink(message, answers))) {
        tally.skipped(StoreTable.MESSAGE_LINKS, 1);
      }
    }
    if (!links.isEmpty()) {
      insert(links, someExist);
    }
  }

  void insert(Set<MessageLink> links, boolean someExist) {
    int all = links.size();
    if (someExist) {
      List<String> messages = links.stream().map(MessageLink::messageId).distinct().toList();
      database.messages().linksOf(messages).forEach(links::remove);
    }
    database.messages().insertLinks(links);
    tally.added(StoreTable.MESSAGE_LINKS, links.size());
    tally.skipped(StoreTable.MESSAGE_LINKS, all - links.size());
  }
}
