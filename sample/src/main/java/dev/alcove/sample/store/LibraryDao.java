// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Delete;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.MapKey;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Transaction;
import dev.alcove.annotations.Update;
import dev.alcove.annotations.Upsert;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sessions stand on: groups, projects, plugins and files. */
@Dao
public interface LibraryDao {

  /** Creates a group and returns it as stored. */
  @Insert(table = SessionGroup.class)
  SessionGroup createGroup(NewSessionGroup group);

  /** Inserts groups as they are. */
  @Insert
  void insertGroups(Collection<SessionGroup> groups);

  /** Writes all of a group; false if it is gone. */
  @Update
  boolean updateGroup(SessionGroup group);

  /** Removes a group; its sessions stay, in no group. */
  @Delete
  int deleteGroup(SessionGroup group);

  /** The group with this id. */
  @Query("SELECT * FROM session_groups WHERE id = :id")
  @Nullable SessionGroup group(String id);

  /** Those of the ids that exist. */
  @Query("SELECT id FROM session_groups WHERE id IN (:ids)")
  Set<String> existingGroups(Collection<String> ids);

  /** The groups: those with a place by their place, then the others, newest first. */
  @Query(
      """
      SELECT * FROM session_groups
      ORDER BY sort IS NULL, sort, created_at DESC, id
      """)
  List<SessionGroup> groups();

  /** Gives a group its place. */
  @Query("UPDATE session_groups SET sort = :sort, updated_at = :now WHERE id = :id")
  boolean placeGroup(String id, int sort, Instant now);

  /**
   * Gives several groups their places, all or none, in the order of the list.
   *
   * @throws NoSuchElementException if one of them is gone; then all keep their places
   */
  @Transaction
  default void placeGroups(List<String> ids, Instant now) {
    for (int i = 0; i < ids.size(); i++) {
      if (!placeGroup(ids.get(i), i, now)) {
        throw new NoSuchElementException("No group has the id " + ids.get(i) + ".");
      }
    }
  }

  /** Inserts projects as they are. */
  @Insert
  void insertProjects(Collection<Project> projects);

  /** The projects by name. */
  @Query("SELECT * FROM projects ORDER BY name, id")
  List<Project> projects();

  /** Those of the ids that exist. */
  @Query("SELECT id FROM projects WHERE id IN (:ids)")
  Set<String> existingProjects(Collection<String> ids);

  /** Adds a plugin, or replaces what is known of it. */
  @Upsert
  void putPlugin(Plugin plugin);

  /** Inserts plugins as they are. */
  @Insert
  void insertPlugins(Collection<Plugin> plugins);

  /** The plugins by identifier. */
  @Query("SELECT * FROM plugins ORDER BY identifier")
  List<Plugin> plugins();

  /** Those of the identifiers that exist. */
  @Query("SELECT identifier FROM plugins WHERE identifier IN (:identifiers)")
  Set<String> existingPlugins(Collection<String> identifiers);

  /** Inserts files as they are. */
  @Insert
  void insertFiles(Collection<StoredFile> files);

  /** The file with this id. */
  @Query("SELECT * FROM files WHERE id = :id")
  @Nullable StoredFile file(String id);

  /** The ids of all files, oldest first; their bytes are read one by one. */
  @Query("SELECT id FROM files ORDER BY created_at, id")
  List<String> fileIds();

  /** Those of the ids that exist. */
  @Query("SELECT id FROM files WHERE id IN (:ids)")
  Set<String> existingFiles(Collection<String> ids);

  /** The message of each of the files that exist; empty text for a file that has none. */
  @Query("SELECT id, coalesce(message_id, '') AS owner FROM files WHERE id IN (:ids)")
  @MapKey("id")
  Map<String, String> fileOwners(Collection<String> ids);

  /** The number of rows of every table. */
  @Query(
      """
      SELECT
        (SELECT count(*) FROM projects) AS projects,
        (SELECT count(*) FROM session_groups) AS session_groups,
        (SELECT count(*) FROM sessions) AS sessions,
        (SELECT count(*) FROM topics) AS topics,
        (SELECT count(*) FROM messages) AS messages,
        (SELECT count(*) FROM message_links) AS message_links,
        (SELECT count(*) FROM plugins) AS plugins,
        (SELECT count(*) FROM files) AS files
      """)
  StoreCounts counts();
}
