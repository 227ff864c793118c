// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.transfer.write;

import dev.alcove.sample.store.ChatDatabase;
import dev.alcove.sample.store.Session;
import dev.alcove.sample.store.SessionTag;
import dev.alcove.sample.store.Topic;
import dev.alcove.sample.transfer.draft.DraftMessage;
import dev.alcove.sample.transfer.draft.DraftSession;
import dev.alcove.sample.transfer.draft.DraftTopic;
import dev.alcove.sample.transfer.report.StoreTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stores one conversation with all that belongs to it, inside of a transaction. */
final class SessionRows {
  private final ChatDatabase database;
  private final DraftSession session;
  private final Tally tally;
  private final Instant now;

  SessionRows(ChatDatabase database, DraftSession session, Tally tally, Instant now) {
    this.database = database;
    this.session = session;
    this.tally = tally;
    this.now = now;
  }

  void write() {
    MessageTimes.fill(session, now);
    writeSession();
    writeTags();
    Map<String, String> topics = writeTopics();
    new MessageRows(database, session, tally).write(topics);
  }

  private void writeSession() {
    if (database.sessions().existing(List.of(session.id)).isEmpty()) {
      database.sessions().insertAll(List.of(row()));
      tally.added(StoreTable.SESSIONS, 1);
    } else {
      tally.skipped(StoreTable.SESSIONS, 1);
    }
  }

  private Session row() {
    Instant created = Objects.requireNonNullElse(session.createdAt, now);
    return new Session(
        session.id,
        SessionTitle.of(session),
        session.description,
        session.type,
        session.status,
        session.pinned,
        existingGroup(),
        existingProject(),
        session.aiConfigName,
        session.config,
        0,
        Objects.requireNonNullElse(session.readAt, now),
        session.metadata,
        created,
        Objects.requireNonNullElse(session.updatedAt, created));
  }

  private @Nullable String existingGroup() {
    String group = session.groupId;
    if (group == null || !database.library().existingGroups(List.of(group)).isEmpty()) {
      return group;
    }
    tally.note(null, "Its group \"" + group + "\" is not there; it stands in none.");
    return null;
  }

  private @Nullable String existingProject() {
    String project = session.projectId;
    if (project == null || !database.library().existingProjects(List.of(project)).isEmpty()) {
      return project;
    }
    tally.note(null, "Its project \"" + project + "\" is not there; it belongs to none.");
    return null;
  }

  private void writeTags() {
    Set<String> tags = new LinkedHashSet<>(session.tags);
    if (tags.isEmpty()) {
      return;
    }
    int all = tags.size();
    tags.removeAll(new LinkedHashSet<>(database.sessions().tags(session.id)));
    database.sessions().insertTags(tags.stream().map(t -> new SessionTag(session.id, t)).toList());
    tally.added(StoreTable.SESSION_TAGS, tags.size());
    tally.skipped(StoreTable.SESSION_TAGS, all - tags.size());
  }

  /** Stores the topics and says under which id each one of the file is stored. */
  private Map<String, String> writeTopics() {
    Map<String, String> stored = new HashMap<>();
    StoredIds ids =
        StoredIds.of(session.id, topicIds(), needed -> database.topics().owners(needed));
    List<Topic> rows = new ArrayList<>();
    for (DraftTopic topic : session.topics) {
      String id = ids.idFor(session.id, topic.id());
      if (stored.put(topic.id(), id) != null) {
        tally.refused(StoreTable.TOPICS, topic.id(), "The id occurs twice; the first is kept.");
      } else if (ids.contains(id)) {
        tally.skipped(StoreTable.TOPICS, 1);
      } else {
        rows.add(row(id, topic));
      }
    }
    for (String id : topicIds()) {
      String storedId = ids.idFor(session.id, id);
      if (ids.contains(storedId)) {
        stored.put(id, storedId);
      }
    }
    database.topics().insertAll(rows);
    tally.added(StoreTable.TOPICS, rows.size());
    return stored;
  }

  /** The topics of the file, and those that its messages name: a later export may lack them. */
  private Set<String> topicIds() {
    Set<String> ids = new LinkedHashSet<>();
    session.topics.forEach(topic -> ids.add(topic.id()));
    for (DraftMessage message : session.messages) {
      if (message.topicId != null) {
        ids.add(message.topicId);
      }
    }
    return ids;
  }

  private Topic row(String id, DraftTopic topic) {
    Instant created = topic.createdAt();
    if (created == null) {
      created = Objects.requireNonNullElse(session.createdAt, now);
    }
    Instant updated = Objects.requireNonNullElse(topic.updatedAt(), created);
    return new Topic(
        id, session.id, topic.title(), topic.favorite(), topic.metadata(), created, updated);
  }
}
