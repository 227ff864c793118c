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

@NullMarked
@Dao
interface NoteDao {
  @RawQuery(observes = Note.class)
  List<NoteWithNotes> all(SqlQuery query);
}

@Database(tables = Note.class)
interface Notes extends AlcoveDatabase {
  NoteDao notes();
}
