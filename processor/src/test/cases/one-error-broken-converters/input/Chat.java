// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

import dev.alcove.*;
import dev.alcove.annotations.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.*;

@NullMarked
record Money(long cents) {}

@NullMarked
final class Converters {
  @Converter
  long toLong(Money money) {
    return money.cents();
  }

  @Converter
  private static Money toMoney(long cents) {
    return new Money(cents);
  }
}

@NullMarked
@Table("books")
record Book(@PrimaryKey String id, Money price, Locale language) {}

@NullMarked
@Dao
interface BookDao {
  @Query("SELECT * FROM books WHERE price = :price")
  List<Book> of(Money price);

  @Query("SELECT price FROM books")
  List<Money> prices();

  @Insert
  void insert(Book book);
}

@Database(tables = {Book.class}, converters = Converters.class)
interface Library extends AlcoveDatabase { BookDao books(); }
