// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Delete;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Topics of sessions. */
@Dao
public interface TopicDao extends ImportDao<Topic> {

  /** Removes a topic with its messages. */
  @Delete
  int delete(Topic topic);

  /** The topic with this id. */
  @Query("SELECT * FROM topics WHERE id = :id")
  @Nullable Topic byId(String id);

  /** Those of the ids that exist. */
  @Query("SELECT id FROM topics WHERE id IN (:ids)")
  Set<String> existing(Collection<String> ids);

  /** The session of each of the ids that exist. */
  @Query("SELECT id, session_id FROM topics WHERE id IN (:ids)")
  @MapKey("id")
  Map<String, String> owners(Collection<String> ids);

  /** Every topic, oldest first. */
  @Query("SELECT * FROM topics ORDER BY created_at, id")
  List<Topic> all();

  /** The topics of a session: favourites first, then the newest change first. */
  @Query(
      """
      SELECT * FROM topics
      WHERE session_id = :sessionId
      ORDER BY favorite DESC, updated_at DESC, id
      """)
  List<Topic> ofSession(String sessionId);

  /** Gives a topic another title. */
  @Query("UPDATE topics SET title = :title, updated_at = :now WHERE id = :id")
  boolean rename(String id, String title, Instant now);

  /** Marks a topic as a favourite, or takes the mark off. */
  @Query("UPDATE topics SET favorite = 1 - favorite, updated_at = :now WHERE id = :id")
  boolean toggleFavorite(String id, Instant now);
}
