// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
@FullText(columns = {"title", "content"})
record Message(@PrimaryKey long id, String title, String content) {}

@NullMarked
record Hits(double best, long hits) {}

@NullMarked
enum Best {
  @OrderBy("bm25(messages_fts)")
  FIRST,
  @OrderBy("bm25(messages)")
  WRONG
}

@NullMarked
@Dao
interface SearchDao {
  @Query(
      "SELECT snippet(messages_fts, -1, :mark, ']', '…', :words) FROM messages_fts f"
          + " WHERE messages_fts MATCH :match ORDER BY bm25(f.messages_fts, 10, 1.5)")
  List<@Nullable String> fine(FullTextQuery match, String mark, int words);

  @Query(
      "SELECT highlight(messages_fts, 0, m.title, m.id) FROM messages_fts"
          + " JOIN messages m ON m.id = messages_fts.rowid WHERE messages_fts MATCH :match")
  List<@Nullable String> markedByColumns(FullTextQuery match);

  @Query(
      "SELECT bm25(messages_fts, id) FROM messages_fts"
          + " JOIN messages m ON m.id = messages_fts.rowid WHERE messages_fts MATCH :match")
  List<Double> weighedByAColumn(FullTextQuery match);

  @Query(
      "SELECT bm25(messages_fts) AS best, count(*) AS hits FROM messages_fts"
          + " WHERE messages_fts MATCH :match GROUP BY best ORDER BY best")
  List<Hits> groupedByIt(FullTextQuery match);

  @Query(
      "SELECT title, min(best) AS hits FROM (SELECT m.title, bm25(messages_fts) AS best"
          + " FROM messages_fts JOIN messages m ON m.id = messages_fts.rowid"
          + " WHERE messages_fts MATCH :match LIMIT -1) GROUP BY title")
  @MapKey("title")
  Map<String, Double> groupedOutside(FullTextQuery match);

  @Query("SELECT min(rank) FROM messages_fts WHERE messages_fts MATCH :match")
  @Nullable
  Double groupedByRank(FullTextQuery match);

  @Query(
      "SELECT snippet(messages_fts, 0, '[', ']', '…', 9) FROM messages_fts"
          + " WHERE messages_fts MATCH :match GROUP BY rowid")
  List<@Nullable String> grouped(FullTextQuery match);

  @Query("SELECT min(bm25(messages_fts)) FROM messages_fts WHERE messages_fts MATCH :match")
  @Nullable
  Double best(FullTextQuery match);

  @Query(
      "SELECT row_number() OVER (ORDER BY bm25(messages_fts)) FROM messages_fts"
          + " WHERE messages_fts MATCH :match")
  List<Long> numbered(FullTextQuery match);

  @Query("SELECT snippet(messages_fts, '[', ']') FROM messages_fts WHERE messages_fts MATCH :match")
  List<@Nullable String> asInFts4(FullTextQuery match);

  @Query(
      "SELECT snippet(messages_fts, '[', ']', '…', 0, 12) FROM messages_fts"
          + " WHERE messages_fts MATCH :match")
  List<@Nullable String> inTheOrderOfFts4(FullTextQuery match);

  @Query(
      "SELECT highlight(messages_fts, 7, '[', ']') FROM messages_fts"
          + " WHERE messages_fts MATCH :match")
  List<@Nullable String> lacking(FullTextQuery match);

  @Query(
      "SELECT snippet(messages_fts, 1, '[', ']', '…', 100) FROM messages_fts"
          + " WHERE messages_fts MATCH :match")
  List<@Nullable String> endless(FullTextQuery match);

  @Query(
      "SELECT highlight(messages_fts, 0, :mark, ']') FROM messages_fts"
          + " WHERE messages_fts MATCH :match")
  List<@Nullable String> number(FullTextQuery match, int mark);

  @Query("SELECT bm25(messages_fts, 1, 2, 3) FROM messages_fts WHERE messages_fts MATCH :match")
  List<Double> tooManyWeights(FullTextQuery match);

  @Query("SELECT bm25(messages) FROM messages")
  List<Double> ofTheTable();

  @Query(
      "SELECT snippet(content, 0, '[', ']', '…', 9) FROM messages_fts WHERE content MATCH :match")
  List<@Nullable String> ofAColumn(FullTextQuery match);

  @Query("SELECT bm25(f) FROM messages_fts f WHERE f.messages_fts MATCH :match")
  List<Double> ofAnAlias(FullTextQuery match);

  @Query("SELECT bm25() FROM messages_fts WHERE messages_fts MATCH :match")
  List<Double> ofNothing(FullTextQuery match);

  @Query("SELECT bm25(messages_fts) FROM messages WHERE content LIKE :pattern")
  List<Double> elsewhere(String pattern);

  @Query("SELECT matchinfo(messages_fts) FROM messages_fts WHERE messages_fts MATCH :match")
  List<byte[]> ofFts4(FullTextQuery match);

  @Query("SELECT rowid FROM messages_fts WHERE messages_fts MATCH :match ORDER BY :order")
  List<Long> sorted(FullTextQuery match, Best order);
}

@Database(tables = Message.class)
interface Chat extends AlcoveDatabase {
  SearchDao search();
}

@NullMarked
@Dao
interface PhoneDao {
  @Query(
      "SELECT snippet(messages_fts, '[', ']', '…', -1, -5) FROM messages_fts"
          + " WHERE messages_fts MATCH :match")
  List<@Nullable String> fine(FullTextQuery match);

  @Query("SELECT matchinfo(messages_fts, 'pcx') FROM messages_fts WHERE messages_fts MATCH :match")
  List<byte @Nullable []> numbers(FullTextQuery match);

  @Query(
      "SELECT snippet(messages_fts, 0, '[', ']', '…', 8) FROM messages_fts"
          + " WHERE messages_fts MATCH :match")
  List<@Nullable String> inTheOrderOfFts5(FullTextQuery match);

  @Query("SELECT matchinfo(messages_fts, 'pcq') FROM messages_fts WHERE messages_fts MATCH :match")
  List<byte @Nullable []> otherNumbers(FullTextQuery match);

  @Query(
      "SELECT snippet(messages_fts, '[', ']', '…', 2) FROM messages_fts"
          + " WHERE messages_fts MATCH :match")
  List<@Nullable String> lacking(FullTextQuery match);

  @Query("SELECT highlight(messages_fts, 0, '[', ']') FROM messages_fts WHERE content MATCH :match")
  List<@Nullable String> marked(FullTextQuery match);

  @Query("SELECT rowid FROM messages_fts WHERE content MATCH :match ORDER BY bm25(messages_fts)")
  List<Long> best(FullTextQuery match);

  @Query("SELECT rowid FROM messages_fts WHERE content MATCH :match ORDER BY rank")
  List<Long> ranked(FullTextQuery match);
}

@Database(tables = Message.class, minAndroid = 24)
interface Phone extends AlcoveDatabase {
  PhoneDao search();
}

@NullMarked
@Table
record Note(@PrimaryKey long id, String text) {}

@NullMarked
@Dao
interface NoteDao {
  @Query("SELECT highlight(text, 0, '[', ']') FROM note")
  List<@Nullable String> withoutIndex();
}

@Database(tables = Note.class)
interface Notes extends AlcoveDatabase {
  NoteDao notes();
}
