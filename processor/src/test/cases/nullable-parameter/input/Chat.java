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
record Message(@PrimaryKey long id, String content, @Nullable String role) {}

@NullMarked
record Named(@Nullable Integer limit) {}

@NullMarked
@Dao
interface ChatDao {
  @Insert
  void insert(@Nullable Message message);

  @RawQuery
  List<Message> find(@Nullable SqlQuery query);

  @Query("SELECT * FROM messages ORDER BY id")
  Page<Message> page(@Nullable PageRequest request);

  @Query("SELECT * FROM messages WHERE id IN (:ids) AND role IN (:role)")
  List<Message> ofList(@Nullable List<Long> ids, @Nullable String role);

  @Query("DELETE FROM messages WHERE id IN (:ids)")
  int delete(long @Nullable [] ids);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words")
  List<Long> search(@Nullable FullTextQuery words);

  @Query("SELECT rowid FROM messages_fts WHERE content MATCH :words || '*'")
  List<Long> searchText(@Nullable String words);

  @Query("SELECT * FROM messages ORDER BY id LIMIT :limit OFFSET :offset")
  @SuppressWarnings("alcove/offset-paging")
  List<Message> some(@Nullable Integer limit, Optional<Integer> offset);

  @Query(
      "SELECT * FROM messages {WHERE id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH"
          + " :words)} ORDER BY id {LIMIT :limit}")
  List<Message> inParts(@Nullable FullTextQuery words, @Nullable Integer limit);

  @Query(
      "SELECT * FROM messages {WHERE id IN (:ids)} ORDER BY id LIMIT coalesce(:limit, -1)"
          + " OFFSET coalesce(:offset, 0)")
  @SuppressWarnings("alcove/offset-paging")
  List<Message> told(@Nullable List<Long> ids, @Nullable Integer limit, @Nullable Integer offset);

  @Query("SELECT * FROM messages ORDER BY id LIMIT :named.limit")
  List<Message> named(Named named);
}

@Dao
interface UnmarkedDao {
  @Query("SELECT * FROM messages WHERE id IN (:ids) ORDER BY id LIMIT :limit")
  List<Message> ofList(List<Long> ids, Integer limit);

  @Query("SELECT * FROM messages ORDER BY id")
  Page<Message> page(PageRequest request);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words")
  List<Long> search(FullTextQuery words);
}

@Database(tables = {Message.class})
interface Chat extends AlcoveDatabase {
  ChatDao dao();

  UnmarkedDao unmarked();
}
