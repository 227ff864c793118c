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
@Dao
interface NoteDao {

  @Query("SELECT id {, :mark AS title} FROM notes")
  List<Note> all(@Nullable String mark);
}

@Database(tables = Note.class)
interface Notes extends AlcoveDatabase {

  NoteDao notes();
}
