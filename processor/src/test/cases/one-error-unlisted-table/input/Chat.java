// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("authors")
record Author(@PrimaryKey String id, String name) {}

@NullMarked
@Table("books")
record Book(@PrimaryKey String id, String title) {}

@NullMarked
@Dao
interface BookDao {
  @Query("SELECT * FROM authors")
  List<Author> authors();

  @Query("SELECT count(*) FROM authors a JOIN books b ON b.id = a.id")
  long count();

  @Query("SELECT * FROM books")
  List<Book> books();
}

@NullMarked
@Dao
interface AuthorDao {
  @Query("SELECT name FROM authors")
  List<String> names();

  @Insert
  void insert(Author author);
}

@Database(tables = {Book.class})
interface Library extends AlcoveDatabase { BookDao books(); }

@Database(tables = {Book.class})
interface OtherLibrary extends AlcoveDatabase { AuthorDao authors(); }
