// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("messages")
record Message(@PrimaryKey long id, String content) {}

@NullMarked
@Table("notes")
record Note(@PrimaryKey long id, String content) {}

@NullMarked
@Dao
interface MessageDao {
  @Insert
  List<Long> two(List<Message> messages, List<Note> notes);

  @Insert
  List<Message> listOfOne(Message message);

  @Insert
  Message oneOfList(List<Message> messages);

  @Insert
  Optional<Message> optionalOfList(List<Message> messages);

  @Update
  Message updated(Message message);

  @Update
  Optional<Integer> maybe(Message message);

  @Delete
  List<Long> deleted(List<Message> messages);

  @Delete
  String text(Message message);

  @Delete
  void none(Optional<Message> message);
}

@Database(tables = {Message.class, Note.class})
interface Chat extends AlcoveDatabase {
  MessageDao messages();
}
