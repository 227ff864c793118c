// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

enum Role {
  A,
  B
}

@NullMarked
@Table(value = "strings", expectedRows = 100)
record String(@PrimaryKey long id, java.lang.String content) {}

@NullMarked
@Table(value = "longs", expectedRows = 100)
record Long(@PrimaryKey long id, java.lang.@Nullable Long number) {}

@NullMarked
@Table("overrides")
record Override(@PrimaryKey long id, Role role) {}

@NullMarked
@Dao
interface LanguageDao {
  @Query("SELECT * FROM strings WHERE content = :content")
  List<String> strings(java.lang.String content);

  @Query("SELECT number FROM longs WHERE number = :number")
  List<java.lang.Long> numbers(java.lang.Long number);

  @Insert
  Long insert(Long number);

  @Insert
  void insert(String... strings);
}

@NullMarked
@Dao
interface OtherDao {
  @Query("SELECT role FROM overrides WHERE id IN (:ids)")
  List<Role> roles(java.lang.Long... ids);
}

@Database(tables = {String.class, Long.class, Override.class})
interface Chat extends AlcoveDatabase {
  LanguageDao language();

  OtherDao others();
}
