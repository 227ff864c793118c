// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("lists")
record List(@PrimaryKey long id, String content) {}

@NullMarked
@Table("statements")
record Statement(@PrimaryKey long id, Instant content) {}

@NullMarked
@Table("transactions")
record Transaction(@PrimaryKey @GeneratedId String id, UUID content) {}

@NullMarked
@Table("vals")
record Values(@PrimaryKey long id, Instant content, @Nullable LocalDate day) {}

@NullMarked
record GeneratedDatabase(long id, String content) {}

@NullMarked
@Dao
interface NamesDao {
  record Message(long id, String content) {}

  record ListSql(long id, String content) {}

  record TimeValues(long id, String content) {}

  record ArrayList(long id, String content) {}

  @Query("SELECT * FROM lists")
  java.util.List<List> lists();

  @Query("SELECT * FROM lists WHERE id IN (:ids)")
  Set<List> in(Collection<Long> ids);

  @Insert
  List insert(List list);

  @Insert
  void insert(java.util.List<Statement> statements);

  @Insert
  Transaction insert(Transaction transaction);

  @Upsert
  void save(Values values);

  @Query("SELECT * FROM transactions")
  Transaction[] transactions();

  @Query("SELECT * FROM statements")
  java.util.List<Statement> statements();

  @MapKey("id")
  @Query("SELECT * FROM vals")
  Map<Long, Values> values();

  @Query("SELECT * FROM lists")
  java.util.List<GeneratedDatabase> databases();

  @Query("SELECT * FROM lists")
  java.util.List<Message> messages();

  @Query("SELECT * FROM lists")
  java.util.List<ListSql> lists2();

  @Query("SELECT * FROM lists")
  java.util.List<TimeValues> times();

  @Query("SELECT * FROM lists")
  java.util.List<ArrayList> arrays();
}

@Database(tables = {List.class, Statement.class, Transaction.class, Values.class})
interface Chat extends AlcoveDatabase {
  NamesDao names();
}
