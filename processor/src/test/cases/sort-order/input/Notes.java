// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("notes")
record Note(@PrimaryKey long id, @OrderBy("id") String title, @Nullable String link) {}

@NullMarked
@Dao
interface NoteDao {

  @Query("SELECT * FROM notes ORDER BY :order")
  List<Note> halfSaid(HalfSaid order);

  @Query("SELECT * FROM notes ORDER BY :order, :other")
  List<Note> twoOrders(Said order, Said other);

  @Query("SELECT * FROM notes ORDER BY :order")
  List<Note> nullable(@Nullable Said order);

  @Query("SELECT * FROM notes WHERE title = :order ORDER BY :order")
  List<Note> value(Said order);

  @Query("SELECT * FROM notes ORDER BY :order")
  List<Note> unknownColumn(Wrong order);

  @Query("SELECT * FROM notes WHERE id > 1 ORDER BY :order")
  List<Note> unknownColumnAgain(Wrong order);

  @Query("SELECT * FROM notes ORDER BY :order")
  List<Note> unknownFunction(WrongFunction order);

  @Query("SELECT * FROM notes ORDER BY id, :order")
  List<Note> quotedTypo(Quoted order);

  @Query("SELECT * FROM notes {WHERE link = :link} ORDER BY :order")
  List<Note> openEnd(@Nullable String link, OpenEnd order);

  @Query("SELECT * FROM notes ORDER BY :order LIMIT 1")
  List<Note> noOrder(NoOrder order);

  @Query("SELECT * FROM notes ORDER BY :order")
  List<Note> variable(WithVariable order);

  @Query("SELECT titel FROM notes ORDER BY :order")
  List<String> queryItself(Said order);

  @Query("SELECT * FROM notes ORDER BY :order DESC")
  List<Note> turned(Said order);

  @Query("SELECT * FROM notes ORDER BY :order LIMIT 10")
  List<Note> leaving(Leaving order);

  @Query("SELECT * FROM notes ORDER BY :order LIMIT 10")
  List<Note> limited(Limited order);

  @Query("SELECT count(*) FROM (SELECT * FROM notes ORDER BY :order)")
  long closing(Closing order);

  @Query("SELECT * FROM notes ORDER BY :order LIMIT 10")
  List<Note> commented(Commented order);

  @Query("SELECT * FROM notes ORDER BY :order LIMIT 10")
  List<Note> openComment(OpenComment order);

  @Query("SELECT * FROM notes ORDER BY :order")
  List<Note> said(Said order);
}

enum HalfSaid {
  @OrderBy("title")
  TITLE,
  ID
}

enum Said {
  @OrderBy("title")
  TITLE
}

enum Wrong {
  @OrderBy("title")
  TITLE,
  @OrderBy("titel DESC")
  NEWEST
}

enum WrongFunction {
  @OrderBy("title, lenght(title) DESC")
  LONGEST
}

enum Quoted {
  @OrderBy("\"titel\"")
  TITLE
}

enum OpenEnd {
  @OrderBy("lower(title")
  TITLE
}

enum NoOrder {
  @OrderBy("title DOWN")
  TITLE
}

enum WithVariable {
  @OrderBy("title = :link")
  TITLE
}

enum Leaving {
  @OrderBy("title; DROP TABLE notes")
  TITLE
}

enum Limited {
  @OrderBy("title LIMIT 1")
  TITLE
}

enum Closing {
  @OrderBy("title) UNION SELECT (1")
  TITLE
}

enum Commented {
  @OrderBy("title -- then the rest")
  TITLE
}

enum OpenComment {
  @OrderBy("title /* then the rest")
  TITLE
}

@Database(tables = Note.class)
interface Notes extends AlcoveDatabase {

  NoteDao notes();
}
