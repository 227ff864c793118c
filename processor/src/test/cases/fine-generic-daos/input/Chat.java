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
@Table("sessions")
record Session(@PrimaryKey String id, String title) {}

@NullMarked
interface Store<T, K> {
  @Insert
  void insert(T row);

  @Insert
  void insertAll(List<? extends T> rows);

  @Upsert
  void save(Collection<? extends T> rows);

  @Update
  int update(T... rows);

  @Delete
  int delete(T row);

  K key(T row);
}

@NullMarked
interface Counter<T> {
  @Query("SELECT count(*) FROM messages")
  long count();
}

@NullMarked
interface Meter<T> {
  @Query("SELECT count(*) FROM messages")
  long count();
}

@NullMarked
@Dao
interface MessageDao extends Store<Message, Long>, Counter<Message>, Meter<Message> {
  @Query("SELECT * FROM messages WHERE id IN (:ids)")
  List<? extends Message> byIds(List<? extends Long> ids);

  @Override
  default Long key(Message row) {
    return row.id();
  }
}

@NullMarked
@Dao
interface SessionDao extends Store<Session, String> {
  @Override
  default String key(Session row) {
    return row.id();
  }
}

@Database(tables = {Message.class, Session.class})
interface Chat extends AlcoveDatabase {
  MessageDao messages();

  SessionDao sessions();
}
