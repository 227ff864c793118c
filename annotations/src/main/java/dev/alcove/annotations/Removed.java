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
 * Says what a version took away, since absence alone might be a mistake.
 *
 * <p>On a table it names columns, indexes, triggers, or the full-text index; on the {@link
 * Database} it names tables and views. The names are SQL's, as they were in the version before.
 *
 * <pre>{@code
 * @Table("messages")
 * @Removed(version = 6, columns = "trace_id", indexes = "idx_messages_trace_id")
 * }</pre>
 *
 * <p><b>Removed columns and tables take their data with them.</b> What is to be kept is saved by
 * {@link Version#sql()} or a {@link MigrationStep} of the same version, which still see them.
 * Checks and foreign keys need no mark. A name may come again in a later version, which its {@link
 * Version} tells; in the same version it may only be taken over, by what is {@link Renamed}. On a
 * superclass it concerns those tables that were there before. The compiler reports names that the
 * version before did not have, names that still are declared, a removal that names nothing or
 * something twice, and what stands on the wrong element.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Removed.List.class)
public @interface Removed {
  /**
   * Gives the first version without them.
   *
   * @return a version from 2 on
   */
  int version();

  /**
   * Names removed columns, on a table. Indexes that used only removed columns go with them.
   *
   * @return names of columns
   */
  String[] columns() default {};

  /**
   * Names removed indexes, on a table.
   *
   * @return names of indexes
   */
  String[] indexes() default {};

  /**
   * Names removed triggers, on a table.
   *
   * @return names of triggers
   */
  String[] triggers() default {};

  /**
   * Tells that the table's {@link FullText} index was removed, on a table.
   *
   * @return whether the full-text index was removed
   */
  boolean fullText() default false;

  /**
   * Names removed tables, on the database. All their rows are lost.
   *
   * @return names of tables
   */
  String[] tables() default {};

  /**
   * Names removed views, on the database.
   *
   * @return names of views
   */
  String[] views() default {};

  /** Holds the removals of one element; {@code javac} writes it, nobody else needs to. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /**
     * Gives the removals in source order.
     *
     * @return the removals in source order
     */
    Removed[] value();
  }
}
