// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table("authors")
record Author(String id, String name) {}

@NullMarked
@Table("books")
record Book(@PrimaryKey String id, @Index @ForeignKey(table = Author.class) String authorId) {}

@NullMarked
@Table("houses")
@PrimaryKey(columns = {"id", "nam"})
record House(String id, String name) {}

@NullMarked
@Table("prints")
record Print(@PrimaryKey String id, @Index @ForeignKey(table = House.class) String houseId) {}

@NullMarked
@Table("rooms")
@PrimaryKey
record Room(String id, @Index @ForeignKey(table = Room.class) String partOf) {}

@NullMarked
@Table("beds")
record Bed(@PrimaryKey String id, @Index @ForeignKey(table = Room.class) String roomId) {}

@NullMarked
@Dao
interface BookDao {
  @Insert
  void insert(Author author);

  @Update
  void update(House house);

  @Update
  void update(Author author);

  @Query("INSERT INTO prints (id, house_id) VALUES (:id, :house)")
  void print(String id, String house);

  @Delete
  void delete(Author author);

  @Upsert
  void upsert(House house);
}

@Database(tables = {Author.class, Book.class, House.class, Print.class, Room.class, Bed.class})
interface Library extends AlcoveDatabase { BookDao books(); }
