// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Updates rows, found by their primary key.
 *
 * <p>The parameter is as for {@link Insert}. A row of the table's class writes every column but the
 * key and generated ones; a row of a partial class writes the columns that it has, and must have
 * the key. {@link UpdatedAt} is always stamped.
 *
 * <pre>{@code
 * record SessionTitle(String id, String title) {}
 *
 * @Update(table = Session.class)
 * boolean rename(SessionTitle change);
 * }</pre>
 *
 * <p>The result is nothing, the number of rows that were there ({@code int}, {@code long}), or
 * whether there was any ({@code boolean}). A row that does not exist is no error; it does not
 * count.
 *
 * @see <a href="https://www.sqlite.org/lang_update.html">lang_update.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Update {
  /**
   * Names the table for a parameter that is not of a table's class.
   *
   * @return a class with {@link Table}; {@code void.class} means the parameter's own
   */
  Class<?> table() default void.class;

  /**
   * Says what happens to a row that breaks a constraint.
   *
   * @return the way to treat conflicts
   */
  OnConflict onConflict() default OnConflict.ABORT;
}
