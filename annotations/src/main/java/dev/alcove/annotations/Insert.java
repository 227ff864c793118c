// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Inserts rows.
 *
 * <p>The parameter is a row, an array or varargs of rows, or any {@code Iterable} of them; several
 * are one transaction and one statement. A row is of a table's class, or of a partial class: any
 * record or class whose fields are columns of {@link #table()}. Columns that a partial class lacks
 * get their SQL default, or are filled by {@link GeneratedId}, {@link CreatedAt} and {@link
 * UpdatedAt}; a missing column that must be given is an error.
 *
 * <pre>{@code
 * record NewMessage(String sessionId, Role role, String content) {}
 *
 * @Insert(table = Message.class)
 * Message insert(NewMessage message);
 * }</pre>
 *
 * <p>The result is nothing, the row id ({@code long}), the key of the key's type (generated ones
 * too), or the stored row; for several rows a list or array of these in the same order. With {@link
 * OnConflict#IGNORE} a row that was left out has no result, so that a single result must then be
 * nullable or an {@code Optional}.
 *
 * @see <a href="https://www.sqlite.org/lang_insert.html">lang_insert.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Insert {
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
