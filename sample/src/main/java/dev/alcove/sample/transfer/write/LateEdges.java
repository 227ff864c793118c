// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.MessageLink;
import dev.alcove.sample.transfer.draft.DraftLink;
import dev.alcove.sample.transfer.report.StoreTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Stores what joins messages of different sessions, when all of them are there. */
final class LateEdges {
  private final ChatDatabase database;
  private final Tally tally;

  LateEdges(ChatDatabase database, Tally tally) {
    this.database = database;
    this.tally = tally;
  }

  void links(List<MessageLink> links) {
    Set<String> ends = new LinkedHashSet<>();
    for (MessageLink link : links) {
      ends.add(link.messageId());
      ends.add(link.answersId());
    }
    Set<String> there = database.messages().existing(ends);
    Set<MessageLink> sound = new LinkedHashSet<>();
    for (MessageLink link : links) {
      if (there.contains(link.messageId()) && there.contains(link.answersId())) {
        sound.add(link);
      } else {
        tally.refused(
            StoreTable.MESSAGE_LINKS,
            link.messageId() + " → " + link.answersId(),
            "One of its messages is not there.");
      }
    }
    new LinkRows(database, tally).insert(sound, true);
  }

  /** Sets parents of messages that have none; a parent that is set stays as it is. */
  void parents(List<DraftLink> parents) {
    Set<String> ends = new LinkedHashSet<>();
    parents.forEach(parent -> ends.add(parent.answersId()));
    Set<String> there = database.messages().existing(ends);
    for (DraftLink parent : parents) {
      if (there.contains(parent.answersId())) {
        database.messages().adopt(parent.messageId(), parent.answersId());
      } else {
        tally.note(
            parent.messageId(),
            "Its parent \"" + parent.answersId() + "\" is not there; stored without parent.");
      }
    }
  }
}
