// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes SQLite refuse rows for which a condition is false.
 *
 * <pre>{@code
 * @Check("role IN ('user', 'assistant', 'system', 'tool')") Role role
 * @Check(name = "ends_after_start", value = "ended_at >= started_at") // on the class
 * }</pre>
 *
 * <p>A condition that is NULL passes. It may read any column of the row and use functions that
 * always give the same result; sub-selects and parameters are errors. A row that fails raises a
 * constraint exception, which tells the name where there is one. To narrow a check later is a
 * migration that may meet rows that break it: the compiler then asks what to do with them.
 *
 * @see <a href="https://www.sqlite.org/lang_createtable.html#ckconst">lang_createtable.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Repeatable(Check.List.class)
public @interface Check {
  /**
   * Gives the condition.
   *
   * @return an SQL expression over columns of this table
   */
  String value();

  /**
   * Names the constraint, for error messages.
   *
   * @return the constraint's name; empty means none
   */
  String name() default "";

  /**
   * Says with which version of the database this check came. Absent means: together with the table,
   * but never before the columns that it is made of.
   *
   * @return a version from 1 on, or 0 for the table's own version
   */
  int version() default 0;

  /** Holds the checks of one element; {@code javac} writes it, nobody else needs to. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
  @interface List {
    /**
     * Gives the checks in source order.
     *
     * @return the checks in source order
     */
    Check[] value();
  }
}
