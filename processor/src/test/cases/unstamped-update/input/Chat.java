// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.Instant;
import org.jspecify.annotations.*;

@NullMarked
@Table("notes")
record Note(
    @PrimaryKey String id,
    @Column(defaultValue = "''") String text,
    @UpdatedAt Instant updatedAt) {}

@NullMarked
@Dao
interface NoteDao {

  @Query("UPDATE notes SET text = :text WHERE id = :id")
  void edit(String id, String text);

  @Query("UPDATE notes SET text = :text, updated_at = :now WHERE id = :id")
  void editNow(String id, String text, Instant now);

  @Query(
      """
      INSERT INTO notes (id, updated_at) VALUES (:id, :now)
      ON CONFLICT (id) DO UPDATE SET text = ''\
      """)
  void put(String id, Instant now);

  @SuppressWarnings("alcove/unstamped-update")
  @Query("UPDATE notes SET text = trim(text)")
  void trim();
}

@Database(tables = Note.class)
interface Chat extends AlcoveDatabase {

  NoteDao notes();
}
