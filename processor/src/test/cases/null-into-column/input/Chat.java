// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("notes")
record Note(@PrimaryKey(autoIncrement = true) long id, String text, @Nullable String link) {}

@NullMarked
@Dao
interface NoteDao {

  @Query("INSERT INTO notes (id, text, link) VALUES (NULL, :text, :link)")
  void add(@Nullable String text, @Nullable String link);

  @Query("UPDATE notes SET text = NULL, link = NULL WHERE id = :id")
  void blank(long id);

  @Query("UPDATE notes SET (text, link) = (:text, :link) WHERE id = :id")
  void edit(long id, @Nullable String text, @Nullable String link);

  @Query(
      """
      INSERT INTO notes (id, text) VALUES (:id, 'new')
      ON CONFLICT (id) DO UPDATE SET text = :text\
      """)
  void put(long id, @Nullable String text);

  @Query("UPDATE notes SET text = coalesce(:text, text) WHERE id = :id")
  void keep(long id, @Nullable String text);
}

@Database(tables = Note.class)
interface Chat extends AlcoveDatabase {

  NoteDao notes();
}
