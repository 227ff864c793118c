// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table(value = "messages", expectedRows = 100)
@FullText(columns = {"title", "content"})
record Message(@PrimaryKey long id, String title, String content) {}

@NullMarked
@Table(value = "notes", expectedRows = 100)
record Note(@PrimaryKey long id, String text) {}

@NullMarked
@Dao
interface SearchDao {
  @Query("SELECT id FROM messages WHERE content MATCH :words")
  List<Long> inTheTable(FullTextQuery words);

  @Query(
      "SELECT m.id FROM messages m JOIN messages_fts f ON f.rowid = m.id"
          + " WHERE messages_fts MATCH :words OR m.id = 1")
  List<Long> or(FullTextQuery words);

  @Query("SELECT rowid FROM messages_fts WHERE title MATCH :one AND NOT content MATCH :other")
  List<Long> not(String one, String other);

  @Query("SELECT messages_fts MATCH :words FROM messages_fts")
  List<@Nullable Boolean> inTheResult(FullTextQuery words);

  @Query("SELECT id FROM notes WHERE text MATCH :words")
  List<Long> withoutIndex(FullTextQuery words);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH '\"unclosed'")
  List<Long> unclosed();

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'body : day'")
  List<Long> otherColumn();

  @Query("DELETE FROM messages WHERE id IN (SELECT rowid FROM messages_fts WHERE content MATCH '')")
  int delete();

  @Query("SELECT id FROM messages WHERE id = 1" + " {OR content MATCH :words} {AND title = :title}")
  List<Long> inAPart(@Nullable String words, @Nullable String title);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'title : \"good day\" OR dawn*'")
  List<Long> fine();

  @Query("SELECT rowid FROM messages_fts WHERE title MATCH :one AND content MATCH :other")
  List<Long> both(String one, String other);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'title : ' || :words")
  List<Long> inOneColumn(String words);

  @Query(
      "SELECT id FROM messages WHERE id = 1"
          + " OR id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words)")
  List<Long> inASubquery(FullTextQuery words);
}

@Database(tables = {Message.class, Note.class})
interface Chat extends AlcoveDatabase {
  SearchDao search();
}

@NullMarked
@Dao
interface PhoneDao {
  @Query("SELECT rowid FROM messages_fts WHERE title MATCH :one AND content MATCH :other")
  List<Long> both(String one, String other);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'day OR'")
  List<Long> unclosed();

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'title:day OR ^dawn* -night'")
  List<Long> fine();

  @Query(
      "SELECT rowid FROM messages_fts WHERE messages_fts"
          + " MATCH 'day NEAR/3 night \"title : AND (a) + {b}\"'")
  List<Long> fineToo();

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'NEAR(day night, 3)'")
  List<Long> near();

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH '{title content} : day'")
  List<Long> columns();

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'title : day'")
  List<Long> column();

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH '\"good day\" + night'")
  List<Long> phrase();

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'day AND night'")
  List<Long> and();

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'day NOT night'")
  List<Long> not();

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH '(day OR dawn) night'")
  List<Long> parentheses();
}

@Database(tables = Message.class, minAndroid = 24)
interface Phone extends AlcoveDatabase {
  PhoneDao search();
}

@NullMarked
@Dao
interface OldDao {
  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH '(day OR dawn) NOT night'")
  List<Long> fine();

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH 'day + night'")
  List<Long> phrase();
}

@Database(tables = Message.class, minSqlite = "3.20")
interface Old extends AlcoveDatabase {
  OldDao search();
}
