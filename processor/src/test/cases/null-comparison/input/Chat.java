// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
@Table(value = "people", expectedRows = 100)
record Person(@PrimaryKey long id, @Nullable Integer age, @Nullable Long team, String name) {}

@NullMarked
record Filter(@Nullable Integer age) {}

@NullMarked
@Dao
interface PersonDao {
  @Query("SELECT * FROM people WHERE age = :age")
  List<Person> ofAge(@Nullable Integer age);

  @Query("SELECT * FROM people WHERE :age <> age")
  List<Person> ofOtherAge(@Nullable Integer age);

  @Query("SELECT * FROM people WHERE age >= :age")
  List<Person> olderThan(@Nullable Integer age);

  @Query("DELETE FROM people WHERE team = :team")
  int delete(@Nullable Long team);

  @Query("SELECT count(*) FROM people WHERE age < :least {AND team = :team} {AND age > :least}")
  int inPartAndOutside(@Nullable Integer least, @Nullable Long team);

  @Query("SELECT * FROM people WHERE team IS :team AND (:age IS NULL OR age = :age)")
  List<Person> asked(@Nullable Long team, @Nullable Integer age);

  @Query("SELECT * FROM people WHERE age = coalesce(:age, age) {AND team = :team}")
  List<Person> told(@Nullable Integer age, @Nullable Long team);

  @Query("SELECT * FROM people WHERE age = :filter.age")
  List<Person> ofFilter(Filter filter);

  @Query("UPDATE people SET age = :age WHERE id = :id")
  int age(long id, @Nullable Integer age);

  @Query("SELECT * FROM people WHERE age BETWEEN :least AND :most")
  List<Person> between(int least, @Nullable Integer most);

  @Query("SELECT * FROM people WHERE age NOT BETWEEN :least AND :most")
  List<Person> notBetween(@Nullable Integer least, @Nullable Integer most);

  @Query("SELECT * FROM people WHERE name LIKE :start || '%'")
  List<Person> starting(@Nullable String start);

  @Query("SELECT * FROM people WHERE (team, age) = (:team, :age)")
  List<Person> same(long team, @Nullable Integer age);

  @Query("SELECT * FROM people WHERE (team, age) > (:team, :age)")
  List<Person> after(long team, @Nullable Integer age);

  @SuppressWarnings("alcove/null-comparison")
  @Query("SELECT * FROM people WHERE name = :name")
  List<Person> named(@Nullable String name);
}

@Dao
interface UnmarkedDao {
  @Query("SELECT * FROM people WHERE age = :age")
  List<Person> ofAge(Integer age);
}

@Database(tables = Person.class)
interface Chat extends AlcoveDatabase {
  PersonDao people();

  UnmarkedDao unmarked();
}
