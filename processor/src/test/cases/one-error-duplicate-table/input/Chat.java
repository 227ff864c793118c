// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("books")
record Book(@PrimaryKey String id, String title) {}

@NullMarked
@Table("Books")
@Index("author")
record Author(@PrimaryKey String key, String author) {}

@NullMarked
@Dao
interface BookDao {
  @Query("SELECT title FROM books")
  List<String> titles();

  @Query("SELECT author FROM books")
  List<String> authors();

  @Query("SELECT * FROM books")
  List<Book> books();

  @Insert
  void insert(Author author);
}

@Database(tables = {Book.class, Author.class})
interface Library extends AlcoveDatabase { BookDao books(); }
