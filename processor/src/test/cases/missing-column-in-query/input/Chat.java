// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.Instant;
import org.jspecify.annotations.*;

@NullMarked
@Table("sessions")
record Session(@PrimaryKey(autoIncrement = true) long id, @Nullable String title) {}

@NullMarked
@Table("notes")
record Note(
    @PrimaryKey @GeneratedId String id,
    String text,
    String author,
    @Column(defaultValue = "0") boolean done,
    @CreatedAt Instant createdAt) {}

@NullMarked
@Dao
interface NoteDao {

  @Query("INSERT INTO notes (id, created_at) VALUES (:id, :now)")
  void add(String id, Instant now);

  @Query("INSERT INTO notes (text, author) SELECT text, :author FROM notes")
  void copy(String author);

  @Query("INSERT OR IGNORE INTO notes DEFAULT VALUES")
  void nothing();

  @Query("INSERT INTO notes SELECT * FROM notes")
  void twice();

  @Query("INSERT INTO sessions DEFAULT VALUES")
  void session();
}

@Database(tables = {Session.class, Note.class})
interface Chat extends AlcoveDatabase {

  NoteDao notes();
}
