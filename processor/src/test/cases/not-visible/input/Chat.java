// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package chat;

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;
import store.*;

@NullMarked
@Dao
interface MessageDao {
  @Query("SELECT * FROM messages")
  List<Message> all();
}

@NullMarked
@Dao
interface NoteDao {
  @Query("SELECT * FROM notes")
  List<Note> all();

  @Query("SELECT id FROM notes WHERE text = :note.text")
  List<Long> like(Note note);

  @Insert
  void insert(Note note);
}

@NullMarked
@Dao
abstract class HidingDao {
  private record Part(long id) {}

  @Query("SELECT id FROM notes")
  abstract List<Part> parts();
}

@Database(tables = {Message.class, Note.class})
interface Chat extends AlcoveDatabase {
  MessageDao messages();

  NoteDao notes();

  HidingDao hiding();
}
