// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import org.jspecify.annotations.Nullable;

/** How a Java value becomes a value of one storage class, and back. */
public sealed interface Conversion {

  /** The Java type on the user's side. */
  TypeRef javaType();

  /** The storage class on SQLite's side. */
  StorageClass storage();

  /**
   * A primitive, its box, {@code String}, {@code byte[]} or {@code char}: SQLite has it itself.
   *
   * @param javaType the type
   * @param storage its storage class
   */
  record Direct(TypeRef javaType, StorageClass storage) implements Conversion {}

  /**
   * A type that the runtime converts.
   *
   * @param javaType the type
   * @param storage its storage class
   * @param type which one
   */
  record BuiltIn(TypeRef javaType, StorageClass storage, BuiltInType type) implements Conversion {}

  /**
   * A type that the user's converter methods convert. One direction may be missing; it is an error
   * only where it is needed.
   *
   * @param javaType the type on the user's side
   * @param toColumn the method towards the column
   * @param fromColumn the method from the column
   * @param inner how the converted value is stored
   */
  record Converted(
      TypeRef javaType,
      @Nullable ConverterMethod toColumn,
      @Nullable ConverterMethod fromColumn,
      Conversion inner)
      implements Conversion {

    @Override
    public StorageClass storage() {
      return inner.storage();
    }
  }

  /**
   * {@code Optional} of a type; empty is NULL.
   *
   * @param javaType the optional's type
   * @param inner how its value is stored
   */
  record OptionalOf(TypeRef javaType, Conversion inner) implements Conversion {

    @Override
    public StorageClass storage() {
      return inner.storage();
    }
  }

  /**
   * No conversion exists. Kept in the model so that one rule reports it once.
   *
   * @param javaType the type that nothing covers
   */
  record Missing(TypeRef javaType) implements Conversion {

    @Override
    public StorageClass storage() {
      return StorageClass.BLOB;
    }
  }
}
