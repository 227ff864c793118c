// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.annotations.Dao;
import dev.alcove.annotations.Insert;
import dev.alcove.annotations.Query;
import dev.alcove.annotations.Transaction;
import dev.alcove.annotations.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes of groups, plugins and files, and their end. */
@Dao
public interface LibraryEditDao {

  /** Changes parts of a group, what is null stays as it is; false if the group is gone. */
  @Query(
      """
      UPDATE session_groups
      SET name = coalesce(:name, name), sort = coalesce(:sort, sort), updated_at = :now
      WHERE id = :id
      """)
  boolean editGroup(String id, @Nullable String name, @Nullable Integer sort, Instant now);

  /** Removes a group and its sessions with all that is theirs; returns how many sessions. */
  @Transaction
  default int deleteGroupWithSessions(String id) {
    // The group goes last: it lets go of the sessions that it still has.
    int sessions = deleteSessionsOfGroup(id);
    deleteGroups(List.of(id));
    return sessions;
  }

  /** Removes the sessions of a group for good. */
  @Query("DELETE FROM sessions WHERE group_id = :groupId")
  int deleteSessionsOfGroup(String groupId);

  /** Removes groups; their sessions stay, in no group. */
  @Query("DELETE FROM session_groups WHERE id IN (:ids)")
  int deleteGroups(Collection<String> ids);

  /** Removes every group. */
  @Query("DELETE FROM session_groups")
  int clearGroups();

  /** The plugin with this identifier. */
  @Query("SELECT * FROM plugins WHERE identifier = :identifier")
  Optional<Plugin> plugin(String identifier);

  /** Adds a plugin, or writes over the one that is there what this one knows better. */
  @Transaction
  default Plugin mergePlugin(Plugin plugin) {
    Optional<Plugin> old = plugin(plugin.identifier());
    if (old.isEmpty()) {
      return insertPlugin(plugin);
    }
    updatePlugin(plugin.over(old.get()));
    return plugin(plugin.identifier()).orElseThrow();
  }

  /** Adds a plugin and returns it as stored. */
  @Insert
  Plugin insertPlugin(Plugin plugin);

  /** Writes all of a plugin; false if it is gone. */
  @Update
  boolean updatePlugin(Plugin plugin);

  /** Removes plugins. */
  @Query("DELETE FROM plugins WHERE identifier IN (:identifiers)")
  int deletePlugins(Collection<String> identifiers);

  /** Removes every plugin. */
  @Query("DELETE FROM plugins")
  int clearPlugins();

  /** Stores a file and returns its id. */
  @Insert
  String insertFile(StoredFile file);

  /** Removes files; their messages stay. */
  @Query("DELETE FROM files WHERE id IN (:ids)")
  int deleteFiles(Collection<String> ids);

  /** Removes every file. */
  @Query("DELETE FROM files")
  int clearFiles();
}
