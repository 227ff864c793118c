// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.OnConflict;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Transaction;
import dev.alcove.annotations.Upsert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes of sessions, part by part, their tags, and their end. */
@Dao
public interface SessionEditDao extends ImportDao<Session> {

  /** Creates a session of a type, with what the type has by default, and returns it as stored. */
  default Session start(SessionStart session) {
    return insertStart(session.withDefaults());
  }

  /** Creates a session from these values alone. */
  @Insert(table = Session.class)
  Session insertStart(SessionStart session);

  /** Adds a session, or writes all of the one with its id. */
  @Upsert
  Session put(Session session);

  /** Inserts each session that can be stored; one of a group that is not there stands in none. */
  @Transaction
  default Batch<Session> insertWhereGroupsAre(List<Session> sessions) {
    Set<String> groups = new HashSet<>();
    sessions.stream().map(Session::groupId).filter(id -> id != null).forEach(groups::add);
    groups.retainAll(existingGroups(Set.copyOf(groups)));
    List<Session> rows = new ArrayList<>();
    for (Session session : sessions) {
      String group = session.groupId();
      rows.add(group == null || groups.contains(group) ? session : session.inNoGroup());
    }
    return insertEach(rows);
  }

  /** Those of the groups that exist. */
  @Query("SELECT id FROM session_groups WHERE id IN (:ids)")
  Set<String> existingGroups(Collection<String> ids);

  /** Changes parts of a session; false if it is gone. */
  @Query(
      """
      UPDATE sessions
      SET title = coalesce(:edit.title, title),
        description = coalesce(:edit.description, description),
        ai_config_name = coalesce(:edit.aiConfigName, ai_config_name),
        updated_at = :now
      WHERE id = :id
      """)
  boolean edit(String id, SessionEdit edit, Instant now);

  /** Merges fields into a session's configuration, however deep; false if the session is gone. */
  @Transaction
  default boolean mergeConfig(String id, String fields, Instant now) {
    return setConfig(id, JsonMerge.deep(config(id), fields), now);
  }

  /** The configuration of a session, as a JSON object. */
  @Query("SELECT config FROM sessions WHERE id = :id")
  @Nullable String config(String id);

  /** Sets the configuration of a session. */
  @Query("UPDATE sessions SET config = :config, updated_at = :now WHERE id = :id")
  boolean setConfig(String id, @Nullable String config, Instant now);

  /** Archives the active sessions that have not changed since a moment, but not the pinned ones. */
  @Query(
      """
      UPDATE sessions SET status = 'archived', updated_at = :now
      WHERE status = 'active' AND pinned = 0 AND updated_at < :before
      """)
  int archiveUnchangedSince(Instant before, Instant now);

  /** Gives a session a tag; nothing if it has it. */
  @Insert(onConflict = OnConflict.IGNORE)
  void addTag(SessionTag tag);

  /** Takes a tag off a session. */
  @Query("DELETE FROM session_tags WHERE session_id = :sessionId AND tag = :tag")
  boolean removeTag(String sessionId, String tag);

  /** Removes sessions for good, with their topics and messages. */
  @Query("DELETE FROM sessions WHERE id IN (:ids)")
  int delete(Collection<String> ids);

  /** Removes every session, and so every topic and message. */
  @Query("DELETE FROM sessions")
  int clear();
}
