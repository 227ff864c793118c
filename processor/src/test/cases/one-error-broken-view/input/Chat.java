// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("books")
record Book(@PrimaryKey String id, String title, @Nullable String note) {}

@NullMarked
@View("SELECT id, titel FROM books")
record Wrong(String id, String title) {}

@NullMarked
@View("SELECT id, title FROM books")
record Lacking(String id, String title, String note) {}

@NullMarked
@View("SELECT id, title, note FROM books")
record Wide(String id) {}

@NullMarked
@Dao
interface BookDao {
  @Query("SELECT * FROM wrong")
  List<Wrong> wrong();

  @Query("SELECT * FROM lacking")
  List<Lacking> lacking();

  @Query("SELECT * FROM wide")
  List<Wide> wide();
}

@Database(tables = {Book.class}, views = {Wrong.class, Lacking.class, Wide.class})
interface Library extends AlcoveDatabase { BookDao books(); }
