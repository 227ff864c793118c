// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import dev.alcove.processor.model.Conversion.BuiltIn;
import dev.alcove.processor.model.Conversion.Direct;
import java.util.List;
import java.util.stream.Stream;

/**
 * Models by hand, for the tests of every room that takes a model. Read it as a declaration: {@code
 * table("messages").text("id").primaryKey().text("content")}. Columns are NOT NULL unless they are
 * made nullable, as in a {@code @NullMarked} scope.
 */
public final class Models {

  /** {@code String}. */
  public static final TypeRef STRING = TypeRef.of("java.lang", "String");

  /** {@code long}. */
  public static final TypeRef LONG = TypeRef.primitive("long");

  /** {@code int}. */
  public static final TypeRef INT = TypeRef.primitive("int");

  /** {@code boolean}. */
  public static final TypeRef BOOLEAN = TypeRef.primitive("boolean");

  /** {@code double}. */
  public static final TypeRef DOUBLE = TypeRef.primitive("double");

  /** {@code byte[]}. */
  public static final TypeRef BYTES = TypeRef.arrayOf(TypeRef.primitive("byte"));

  /** {@code java.time.Instant}. */
  public static final TypeRef INSTANT = TypeRef.of("java.time", "Instant");

  private Models() {}

  /** A class of the package of all models made here. */
  public static TypeRef type(String simpleName) {
    return TypeRef.of("test.chat", simpleName);
  }

  /** A table whose class is named like it, in camel case. */
  public static TableBuilder table(String name) {
    return new TableBuilder(name, type(JavaNames.type(name)));
  }

  /** A database of version 1 without tables. */
  public static DatabaseBuilder database(String simpleName) {
    return new DatabaseBuilder(type(simpleName));
  }

  /** A database of these tables. */
  public static Database databaseOf(TableBuilder... tables) {
    return database("ChatDatabase").tables(tables).build();
  }

  /** A result class with these columns, as those of a view or a projection. */
  public static RowClass rowClass(String simpleName, Column... columns) {
    TableBuilder builder = new TableBuilder(simpleName, type(simpleName));
    for (Column column : columns) {
      builder.column(column);
    }
    return builder.rowClass();
  }

  /** A plain NOT NULL column. */
  public static Column column(String name, Conversion conversion) {
    return new Column(
        name,
        conversion.storage(),
        conversion,
        true,
        "",
        "",
        "",
        false,
        Stamp.NONE,
        null,
        List.of(),
        List.of(),
        1,
        ColumnHistory.NONE,
        at(name));
  }

  /** A removal whose names have their own places. */
  public static Removal removal(int version, Removal.Kind kind, String... names) {
    return new Removal(
        version,
        Stream.of(names).map(name -> new Removal.Name(kind, name, at("-" + name))).toList(),
        false,
        at("removed@" + version));
  }

  /** How a type that SQLite has itself is stored. */
  public static Conversion direct(TypeRef type, StorageClass storage) {
    return new Direct(type, storage);
  }

  /** {@code Instant} as text. */
  public static Conversion instant() {
    return new BuiltIn(INSTANT, StorageClass.TEXT, BuiltInType.INSTANT_TEXT);
  }

  /** A place that no compiler knows, with a label to find again in problems. */
  public static Origin at(String label) {
    return new Origin(0, label);
  }
}
