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
@Dao
interface BookDao {
  @Insert
  void insert(Book book);

  @Update
  void update(Book book);

  @Query("SELECT * FROM books")
  List<Book> books();
}

@Database(tables = {})
interface Library extends AlcoveDatabase { BookDao books(); }
