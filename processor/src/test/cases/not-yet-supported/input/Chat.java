// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("notes")
record Note(@PrimaryKey long id, @Nullable String title, @Index @Nullable Long noteId) {}

@NullMarked
record NoteWithNotes(
    @Embedded Note note,
    @Relation(parentColumn = "id", childColumn = "note_id") List<Note> notes) {}

enum NoteOrder {
  @OrderBy("title, id")
  TITLE,
  @OrderBy("id DESC")
  NEWEST
}

@NullMarked
@Dao
interface NoteDao {
  @Query("SELECT * FROM notes")
  List<NoteWithNotes> all();

  @Query("SELECT * FROM notes ORDER BY :order")
  List<Note> sorted(NoteOrder order);
}

@Database(tables = Note.class)
interface Notes extends AlcoveDatabase {
  NoteDao notes();
}

@NullMarked
@Dao
interface FilterDao {
  @Query("SELECT * FROM notes WHERE id > 0 {AND title = :title}")
  List<Note> filtered(@Nullable String title);
}

@Database(tables = Note.class)
interface Filter extends AlcoveDatabase {
  FilterDao filter();
}
