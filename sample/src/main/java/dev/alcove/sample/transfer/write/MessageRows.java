// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Message;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.report.StoreTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stores the messages of one conversation, then what hangs on them. */
final class MessageRows {
  private final ChatDatabase database;
  private final DraftSession session;
  private final Tally tally;

  MessageRows(ChatDatabase database, DraftSession session, Tally tally) {
    this.database = database;
    this.session = session;
    this.tally = tally;
  }

  void write(Map<String, String> topics) {
    Map<String, DraftMessage> drafts = distinct();
    StoredIds ids =
        StoredIds.of(session.id, idsToLookUp(drafts), needed -> database.messages().owners(needed));
    Map<String, String> stored = new HashMap<>();
    Map<String, DraftMessage> fresh = new LinkedHashMap<>();
    for (DraftMessage draft : drafts.values()) {
      String id = ids.idFor(session.id, draft.id);
      stored.put(draft.id, id);
      if (!ids.contains(id)) {
        fresh.put(draft.id, draft);
      }
    }
    tally.skipped(StoreTable.MESSAGES, drafts.size() - fresh.size());
    adoptStoredParents(ids, stored);
    new ParentRepair(fresh, stored.keySet(), tally).run();
    insert(fresh, stored, topics);
    new LinkRows(database, tally).write(session.links, stored, fresh.size() < drafts.size());
    new FileRows(database, tally).write(session, stored);
  }

  private void insert(
      Map<String, DraftMessage> fresh, Map<String, String> stored, Map<String, String> topics) {
    List<Message> rows = new ArrayList<>(fresh.size());
    long position = 0;
    for (DraftMessage draft : session.messages) {
      if (fresh.get(draft.id) == draft) {
        rows.add(row(draft, position, stored, topicOf(draft, topics)));
      }
      position++;
    }
    database.messages().insertAll(rows);
    tally.added(StoreTable.MESSAGES, rows.size());
  }

  private Map<String, DraftMessage> distinct() {
    Map<String, DraftMessage> drafts = new LinkedHashMap<>();
    for (DraftMessage draft : session.messages) {
      if (draft.id.isBlank()) {
        tally.refused(StoreTable.MESSAGES, draft.id, "Its id is blank.");
      } else if (drafts.putIfAbsent(draft.id, draft) != null) {
        tally.refused(StoreTable.MESSAGES, draft.id, "The id occurs twice; the first is kept.");
      }
    }
    return drafts;
  }

  private static Set<String> idsToLookUp(Map<String, DraftMessage> drafts) {
    Set<String> ids = new LinkedHashSet<>(drafts.keySet());
    for (DraftMessage draft : drafts.values()) {
      if (draft.parentId != null) {
        ids.add(draft.parentId);
      }
    }
    return ids;
  }

  /** Parents that this file does not have, but an earlier import of the conversation had. */
  private void adoptStoredParents(StoredIds ids, Map<String, String> stored) {
    for (DraftMessage draft : session.messages) {
      String parent = draft.parentId;
      if (parent != null && !stored.containsKey(parent)) {
        String id = ids.idFor(session.id, parent);
        if (ids.contains(id)) {
          stored.put(parent, id);
        }
      }
    }
  }

  private @Nullable String topicOf(DraftMessage draft, Map<String, String> topics) {
    if (draft.topicId == null) {
      return null;
    }
    String topic = topics.get(draft.topicId);
    if (topic == null) {
      tally.note(draft.id, "Its topic \"" + draft.topicId + "\" is not there; it has none.");
    }
    return topic;
  }

  private Message row(
      DraftMessage draft, long place, Map<String, String> stored, @Nullable String topicId) {
    Instant created = Objects.requireNonNull(draft.createdAt);
    return new Message(
        0,
        Objects.requireNonNull(stored.get(draft.id)),
        session.id,
        topicId,
        draft.parentId == null ? null : stored.get(draft.parentId),
        draft.quotaId,
        draft.role,
        draft.author,
        draft.content,
        draft.position == null ? place : draft.position,
        draft.favorite,
        draft.fromModel,
        draft.plugin,
        draft.translation,
        draft.toolCalls,
        draft.toolCallId,
        draft.error,
        draft.tokenUsage,
        draft.metadata,
        created,
        Objects.requireNonNullElse(draft.updatedAt, created));
  }
}
