// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Deletes rows, found by their primary key.
 *
 * <p>The parameter is as for {@link Insert}; only the key's columns of a row are looked at, so that
 * a partial class with just the key will do. The result is nothing, the number of rows that were
 * there ({@code int}, {@code long}), or whether there was any ({@code boolean}). To delete by a
 * condition, write a {@link Query}.
 *
 * @see <a href="https://www.sqlite.org/lang_delete.html">lang_delete.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Delete {
  /**
   * Names the table for a parameter that is not of a table's class.
   *
   * @return a class with {@link Table}; {@code void.class} means the parameter's own
   */
  Class<?> table() default void.class;
}
