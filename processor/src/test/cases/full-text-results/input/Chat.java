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
record Hit(long id, @Nullable String excerpt, @Nullable Double rank, double score) {}

@NullMarked
record WrongHit(long id, @Nullable Long excerpt, @Nullable String rank, String score) {}

@NullMarked
@Dao
interface SearchDao {
  @Query(
      "SELECT f.rowid AS id, snippet(messages_fts, 0, '[', ']', '…', 9) AS excerpt, rank,"
          + " bm25(messages_fts) score FROM messages_fts f WHERE messages_fts MATCH :words")
  List<Hit> hits(FullTextQuery words);

  @Query(
      "SELECT f.rowid AS id, highlight(messages_fts, 0, '[', ']') AS excerpt, rank,"
          + " bm25(messages_fts) score FROM messages_fts f WHERE messages_fts MATCH :words")
  List<WrongHit> wrong(FullTextQuery words);

  @Query("SELECT rowid FROM mesages_fts WHERE content MATCH :words")
  List<Long> misspelt(String words);

  @Query("SELECT contents FROM messages_fts")
  List<String> column();

  @Query("SELECT :words")
  FullTextQuery back(String words);
}

@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  SearchDao search();
}

@NullMarked
@Dao
interface PhoneDao {
  @Query("SELECT highlight(messages_fts, 0, '[', ']') FROM messages_fts WHERE content MATCH :words")
  List<@Nullable String> marked(FullTextQuery words);

  @Query("SELECT rowid FROM messages_fts WHERE content MATCH :words ORDER BY bm25(messages_fts)")
  List<Long> best(FullTextQuery words);
}

@Database(tables = Message.class, minAndroid = 24)
interface Phone extends AlcoveDatabase {
  PhoneDao search();
}
