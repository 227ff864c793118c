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
@Dao
interface SearchDao {
  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words")
  List<Long> search(FullTextQuery words);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words")
  List<Long> searchRaw(String words);

  @Query("SELECT * FROM messages WHERE content LIKE :words")
  List<Message> like(FullTextQuery words);

  @Query("SELECT * FROM messages WHERE content IN (:words)")
  List<Message> among(List<FullTextQuery> words);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words || '*'")
  List<Long> continued(FullTextQuery words);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'content:' || :words")
  List<Long> introduced(FullTextQuery words);

  @Query("SELECT * FROM messages WHERE content LIKE '%' || :words || '%'")
  List<Message> contained(FullTextQuery words);
}

@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  SearchDao search();
}
