// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@FullText(columns = "content")
@Trigger(
    name = "messages_index_deleted",
    sql =
        "AFTER DELETE ON messages BEGIN INSERT INTO messages_fts (messages_fts, rowid, content)"
            + " VALUES ('delete', old.id, old.content); END")
@Trigger(
    name = "messages_cleaned",
    sql =
        "AFTER UPDATE OF content ON messages BEGIN"
            + " DELETE FROM messages WHERE id IN (SELECT rowid FROM messages_fts); END")
record Message(@PrimaryKey long id, String content) {}

@NullMarked
@Dao
interface SearchDao {
  @Query("INSERT INTO messages_fts (rowid, content) VALUES (:id, :content)")
  void add(long id, String content);

  @Query("INSERT INTO messages_fts (messages_fts, rowid, content) VALUES ('delete', :id, :content)")
  void forget(long id, String content);

  @Query("INSERT INTO messages_fts (messages_fts) VALUES ('delete-all')")
  void forgetAll();

  @Query("UPDATE messages_fts SET content = :content WHERE rowid = :id")
  int change(long id, String content);

  @Query("DELETE FROM messages_fts")
  int clear();

  @Query("DELETE FROM messages_fts_docsize")
  int clearPart();

  @Query("INSERT INTO messages_fts (messages_fts) VALUES ('optimize')")
  void optimize();

  @Query("INSERT INTO messages_fts (messages_fts, rank) VALUES ('merge', :pages)")
  void merge(int pages);

  @Query("DELETE FROM messages WHERE id IN (SELECT rowid FROM messages_fts WHERE content MATCH :w)")
  int delete(FullTextQuery w);
}

@Version(1)
@Version(
    value = 2,
    sql = {
      "DELETE FROM messages_fts WHERE rowid < 100",
      "INSERT INTO messages_fts (messages_fts) VALUES ('rebuild')"
    })
@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  SearchDao search();
}
