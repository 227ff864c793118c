// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
record Node(String name, @Embedded Node next) {}

@NullMarked
@Table
record Session(@PrimaryKey String id, @Embedded Node node, @Embedded Runnable task) {}

@NullMarked
enum Kind { A, B }

@NullMarked
@Table("books")
record Book(
    @PrimaryKey String id,
    @Embedded String title,
    @Embedded Instant at,
    @Embedded List<String> notes,
    @Embedded Kind kind,
    @Embedded int pages,
    @Embedded byte[] cover) {}

@NullMarked
@Dao
interface BookDao {
  @Query("SELECT id, title, at FROM books")
  List<Book> all();

  @Insert
  void insert(Book book);
}

@Database(tables = {Session.class, Book.class})
interface Chat extends AlcoveDatabase { BookDao books(); }
