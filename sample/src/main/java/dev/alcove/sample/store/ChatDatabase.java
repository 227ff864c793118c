// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.sample.store;

import dev.alcove.AlcoveDatabase;
import dev.alcove.annotations.Database;
import dev.alcove.annotations.Version;

/** The chat store: one file, on the JVM and on Android. */
@Database(
    tables = {
      Project.class,
      SessionGroup.class,
      Session.class,
      SessionTag.class,
      Topic.class,
      Message.class,
      MessageLink.class,
      Plugin.class,
      StoredFile.class,
      User.class
    },
    converters = StoreConverters.class,
    minAndroid = 23)
@Version(value = 1, date = "2023-11-14", note = "files")
@Version(value = 2, date = "2023-11-27", note = "sessions, topics, messages, tags")
@Version(value = 3, date = "2023-12-06", note = "plugins")
@Version(
    value = 4,
    date = "2024-01-21",
    note = "session groups and pinned sessions",
    sql = "UPDATE sessions SET pinned = 1 WHERE group_name = 'pinned'")
@Version(value = 5, date = "2025-10-01", note = "tool calls and links between messages")
@Version(
    value = 6,
    note = "projects, full-text search, what was read, the user",
    // All that stands in an old file counts as read.
    sql =
        """
        UPDATE sessions SET read_at = coalesce(
          (SELECT max(created_at) FROM messages WHERE session_id = sessions.id), read_at)
        """)
public interface ChatDatabase extends AlcoveDatabase {

  /** Sessions and their tags. */
  SessionDao sessions();

  /** Sessions as a reader sees them: what is new, and what was said last. */
  OverviewDao overview();

  /** Changes of sessions, part by part, their tags, and their end. */
  SessionEditDao sessionEdits();

  /** Topics of sessions. */
  TopicDao topics();

  /** Messages, their threads and links. */
  MessageDao messages();

  /** Messages in the order in which they are read. */
  HistoryDao history();

  /** Changes of messages, part by part, and their end. */
  MessageEditDao messageEdits();

  /** Copies of sessions, topics and messages. */
  CopyDao copies();

  /** Counts of messages, and rankings by them. */
  StatisticsDao statistics();

  /** Groups, projects, plugins and files. */
  LibraryDao library();

  /** Changes of groups, plugins and files, and their end. */
  LibraryEditDao libraryEdits();

  /** The user and the settings. */
  UserDao user();
}
