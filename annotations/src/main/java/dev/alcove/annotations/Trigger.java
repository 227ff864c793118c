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
 * Adds a trigger to a table.
 *
 * <pre>{@code
 * @Trigger(
 *     name = "messages_count_up",
 *     sql =
 *         "AFTER INSERT ON messages BEGIN"
 *             + " UPDATE sessions SET message_count = message_count + 1 WHERE id = new.session_id;"
 *             + " END")
 * }</pre>
 *
 * <p>Triggers are part of the schema: migrations drop and make them again, and queries wake for
 * what triggers change. Alcove switches recursive triggers on, so that REPLACE fires delete
 * triggers; a trigger that fires itself, at once or by way of others, is therefore an error. So is
 * a trigger on another table than the annotated one.
 *
 * @see <a href="https://www.sqlite.org/lang_createtrigger.html">lang_createtrigger.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Trigger.List.class)
public @interface Trigger {
  /**
   * Names the trigger. Names are unique in the whole database.
   *
   * @return the trigger's name
   */
  String name();

  /**
   * Gives all that follows the name in {@code CREATE TRIGGER}: time, event, {@code ON} this table,
   * {@code WHEN}, and the statements between {@code BEGIN} and {@code END}.
   *
   * @return the trigger as SQL, without {@code CREATE TRIGGER} and name
   */
  String sql();

  /**
   * Says with which version of the database this trigger came. Absent means: together with the
   * table, but never before the columns that it is made of.
   *
   * @return a version from 1 on, or 0 for the table's own version
   */
  int version() default 0;

  /** Holds the triggers of one element; {@code javac} writes it, nobody else needs to. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /**
     * Gives the triggers in source order.
     *
     * @return the triggers in source order
     */
    Trigger[] value();
  }
}
