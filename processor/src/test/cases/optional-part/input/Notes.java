// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("notes")
record Note(@PrimaryKey long id, String title, @Nullable String link) {}

@NullMarked
record Range(@Nullable Long from) {}

enum NoteOrder {
  @OrderBy("title")
  TITLE,
  @OrderBy("id")
  ID,
  @OrderBy("id DESC")
  NEWEST
}

@NullMarked
@Dao
interface NoteDao {

  @Query("SELECT * FROM notes WHERE id > 0 {AND title = :title {AND link = :link}}")
  List<Note> nested(@Nullable String title, @Nullable String link);

  @Query("SELECT * FROM notes WHERE id > 0 AND title = :title}")
  List<Note> unopened(@Nullable String title);

  @Query("SELECT * FROM notes WHERE id > 0 {AND title = :title")
  List<Note> unclosed(@Nullable String title);

  @Query("SELECT * FROM notes WHERE id = :id {AND title IS NULL}")
  List<Note> withoutParameter(long id);

  @Query("SELECT * FROM notes WHERE id > 0 {AND title = :title} {AND id < :most}")
  List<Note> neverNull(String title, long most);

  @Query("UPDATE notes SET id = id {, title = :title}")
  int write(@Nullable String title);

  @Query(
      """
      SELECT * FROM notes WHERE id > 0 {AND id > :a} {AND id > :b} {AND id > :c} {AND id > :d}
        {AND id > :e} {AND id > :f} {AND id > :g}\
      """)
  List<Note> sevenParts(
      @Nullable Long a,
      @Nullable Long b,
      @Nullable Long c,
      @Nullable Long d,
      @Nullable Long e,
      @Nullable Long f,
      @Nullable Long g);

  @Query(
      """
      SELECT * FROM notes WHERE id > 0 {AND id > :a} {AND id > :b} {AND id > :c} {AND id > :d}
        {AND id > :e} {AND id > :f} ORDER BY :order\
      """)
  List<Note> manyForms(
      @Nullable Long a,
      @Nullable Long b,
      @Nullable Long c,
      @Nullable Long d,
      @Nullable Long e,
      @Nullable Long f,
      NoteOrder order);

  @Query("SELECT * FROM notes WHERE id > 0 {AND titel = :title}")
  List<Note> unknownColumn(@Nullable String title);

  @Query("SELECT * FROM notes WHERE id > 0 {title = :title}")
  List<Note> withoutAnd(@Nullable String title);

  @Query("SELECT * FROM notes WHERE {title = :title} AND {link = :link} ORDER BY id")
  List<Note> andBetween(@Nullable String title, @Nullable String link);

  @Query("SELECT * FROM notes WHERE id > 0 OR {link = :link}")
  List<Note> orBefore(@Nullable String link);

  @Query("SELECT * FROM notes WHERE id > 0 AND {:link IS NULL OR} title <> ''")
  List<Note> continued(@Nullable String link);

  @Query("SELECT * FROM notes {AND title = :title} ORDER BY id")
  List<Note> withoutWhere(@Nullable String title);

  @Query(
      "SELECT * FROM notes n JOIN (SELECT id FROM notes WHERE id > 0) USING (id)"
          + " {AND title = :title}")
  List<Note> joinWithoutWhere(@Nullable String title);

  @Query("SELECT * FROM notes {WHERE id >= :from} {AND id < :to}")
  List<Note> whereInPart(@Nullable Long from, @Nullable Long to);

  @Query("SELECT * FROM notes WHERE {AND title = :title} AND id > :range.from {AND id > :range.to}")
  List<Note> unknownProperty(@Nullable String title, Range range);

  @Query("SELECT max(id) FROM notes {WHERE title = :title}")
  long newest(@Nullable String title);

  @Query("SELECT count(*) FROM notes WHERE id > 0 {AND link = NULL AND title = :title}")
  long compared(@Nullable String title);
}

@Database(tables = Note.class)
interface Notes extends AlcoveDatabase {

  NoteDao notes();
}
