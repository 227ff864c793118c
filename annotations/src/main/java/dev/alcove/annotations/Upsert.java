// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Inserts rows, and updates those that exist already.
 *
 * <p>It is SQL's own {@code ON CONFLICT DO UPDATE}: a row that exists is changed in place, so that
 * its children, its row id and the columns that the parameter's class lacks stay, unlike with
 * {@link OnConflict#REPLACE}. The key and {@link CreatedAt} of an existing row are never
 * overwritten; {@link UpdatedAt} is stamped. A conflict on other columns than {@link #conflict()}
 * raises a constraint exception.
 *
 * <pre>{@code
 * @Upsert(conflict = "identifier")
 * void save(Plugin plugin);
 * }</pre>
 *
 * <p>Parameters and results are as for {@link Insert}. Where the database's declared minimum is
 * older than SQLite 3.24, the same is done by an update and, if there was no row, an insert, in one
 * transaction.
 *
 * @see <a href="https://www.sqlite.org/lang_upsert.html">lang_upsert.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Upsert {
  /**
   * Names the table for a parameter that is not of a table's class.
   *
   * @return a class with {@link Table}; {@code void.class} means the parameter's own
   */
  Class<?> table() default void.class;

  /**
   * Names the columns by which an existing row is known. They must be the primary key or have a
   * unique index; anything else is an error.
   *
   * @return names of columns; empty means the primary key
   */
  String[] conflict() default {};
}
