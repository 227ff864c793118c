// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@FullText(columns = "content")
record Message(@PrimaryKey long id, String content) {}

@NullMarked
record Found(long id, @Nullable String content) {}

@NullMarked
@Dao
interface SearchDao {
  @Query(
      "SELECT snippet(messages_fts, 0, '[', ']', '…', 9) FROM messages_fts WHERE messages_fts"
          + " MATCH :words")
  List<@Nullable String> whole(FullTextQuery words);

  @Query(
      "SELECT coalesce(snippet(messages_fts, 0, '[', ']', '…', 9), '') FROM messages_fts"
          + " WHERE messages_fts MATCH :words")
  List<String> inside(FullTextQuery words);

  @Query(
      "SELECT highlight(messages_fts, 0, '[', ']') || '!' FROM messages_fts"
          + " WHERE messages_fts MATCH :words")
  List<@Nullable String> joined(FullTextQuery words);

  @Query("SELECT rowid AS id, content FROM messages_fts WHERE messages_fts MATCH :words")
  List<Found> fromTheIndex(FullTextQuery words);

  @Query(
      "SELECT m.* FROM messages_fts f JOIN messages m ON m.id = f.rowid"
          + " WHERE f.messages_fts MATCH :words")
  List<Message> fromTheTable(FullTextQuery words);
}

@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  SearchDao search();
}
