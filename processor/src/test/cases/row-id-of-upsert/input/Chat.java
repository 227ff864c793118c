// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
record Id(long value) {
  @Converter
  static Id of(long value) {
    return new Id(value);
  }

  @Converter
  static long toLong(Id id) {
    return id.value();
  }
}

@NullMarked
@Table("messages")
record Message(
    @PrimaryKey @Column(converters = Id.class) @Nullable Id id,
    @Index(unique = true) @Nullable String code,
    String content) {}

@NullMarked
@Table("notes")
@Trigger(
    name = "notes_added",
    sql = "AFTER INSERT ON notes BEGIN DELETE FROM messages; END")
record Note(@PrimaryKey @Column(converters = Id.class) @Nullable Id id, String content) {}

@NullMarked
@Dao
interface OldDao {
  @Upsert
  Message save(Message message);

  @Upsert(conflict = "code")
  List<Message> byCode(Message... messages);

  @Upsert
  void saved(Message message);

  @Insert
  Message insert(Message message);
}

@NullMarked
@Dao
interface NewDao {
  @Upsert
  Message save(Message message);

  @Upsert
  Note save(Note note);
}

@Database(
    tables = {Message.class, Note.class},
    minSqlite = "3.24")
interface Old extends AlcoveDatabase {
  OldDao messages();
}

@Database(tables = {Message.class, Note.class})
interface New extends AlcoveDatabase {
  NewDao messages();
}
