// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a result class a view of the databases that list it in {@link Database#views()}.
 *
 * <pre>{@code
 * @View("SELECT session_id, max(created_at) AS newest FROM messages GROUP BY session_id")
 * public record LatestMessage(String sessionId, Instant newest) {}
 * }</pre>
 *
 * <p>The columns of the SELECT fill the fields by name, as in a {@link Query}; the compiler checks
 * names, types and nullness. The SELECT takes no parameters. It may read other views, but not in a
 * circle. Queries read a view like a table, and a live query on it wakes for the tables behind it.
 * A view is never written. {@link Version} on the class says when it came.
 *
 * @see <a href="https://www.sqlite.org/lang_createview.html">lang_createview.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {
  /**
   * Gives the SELECT that makes the rows.
   *
   * @return one SELECT statement without parameters
   */
  String value();

  /**
   * Names the view in SQL.
   *
   * @return the view's name; empty means the class's name in snake_case
   */
  String name() default "";
}
