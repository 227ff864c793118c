// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the ORDER BY terms of an enum constant, for queries with {@code ORDER BY :order}.
 *
 * <pre>{@code
 * enum SessionOrder {
 *   @OrderBy("updated_at DESC, id") NEWEST,
 *   @OrderBy("title COLLATE NOCASE, id") TITLE
 * }
 *
 * @Query("SELECT * FROM sessions ORDER BY :order")
 * List<Session> list(SessionOrder order);
 * }</pre>
 *
 * <p>Every constant's order is prepared and planned while compiling, so the choice is made at run
 * time and the SQL is not. The compiler reports a constant without this annotation, a parameter of
 * another type in this place, and the annotation on a field that is no enum constant.
 *
 * @see <a href="https://www.sqlite.org/lang_select.html#orderby">lang_select.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface OrderBy {
  /**
   * Gives the terms that follow {@code ORDER BY}.
   *
   * @return ordering terms as SQL, separated by commas
   */
  String value();
}
