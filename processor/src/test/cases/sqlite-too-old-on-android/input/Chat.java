// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table
record Note(@PrimaryKey long id, String text, double size) {}

@NullMarked
@Dao
interface NoteDao {

  @Query("DELETE FROM note WHERE id = :id RETURNING text")
  Optional<String> remove(long id);

  @Query("SELECT id FROM note WHERE json_extract(text, '$.a') = 1 ORDER BY json(text)")
  List<Long> withJson();

  @Query("SELECT sqrt(size) FROM note")
  List<Double> roots();

  @Query("DELETE FROM note ORDER BY id LIMIT 1")
  void removeOne();

  @Query("SELECT json_array_insert(text, '$[0]', 1) FROM note")
  List<String> newest();

  @Query("SELECT id FROM note WHERE text ->> 'a' = 1")
  List<Long> byArrow();
}

@Database(
    tables = {Note.class},
    minAndroid = 28)
interface Phone extends AlcoveDatabase {

  NoteDao notes();
}
