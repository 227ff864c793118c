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
 * Ties columns to the key of another row, or of a row of the same table.
 *
 * <p>Foreign keys are enforced on every connection of Alcove. On a field the referring column is
 * that field's; for several columns it stands on the class.
 *
 * <pre>{@code
 * @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) String sessionId
 *
 * @ForeignKey(
 *     table = Topic.class,
 *     columns = {"session_id", "topic_id"},
 *     parentColumns = {"session_id", "id"})
 * }</pre>
 *
 * <p>A row whose referring columns hold a NULL refers to nothing and is allowed. The compiler
 * reports target columns that are neither the primary key nor unique, column lists of different
 * lengths, types that do not fit, and a table that the database does not list; it warns where the
 * referring columns have no index, since each delete of a parent would then scan this table.
 *
 * @see <a href="https://www.sqlite.org/foreignkeys.html">foreignkeys.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Repeatable(ForeignKey.List.class)
public @interface ForeignKey {
  /**
   * Names the table referred to, by its class. It may be the class itself, for trees and replies.
   *
   * @return a class with {@link Table}
   */
  Class<?> table();

  /**
   * Names the columns referred to, in the order of {@link #columns()}.
   *
   * @return names of columns; empty means the primary key of {@link #table()}
   */
  String[] parentColumns() default {};

  /**
   * Names the referring columns, where the annotation stands on the class. On a field it must be
   * empty.
   *
   * @return names of columns of this table
   */
  String[] columns() default {};

  /**
   * Says what happens here when the row referred to is deleted.
   *
   * @return the action on delete
   */
  ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

  /**
   * Says what happens here when the key referred to is changed.
   *
   * @return the action on update
   */
  ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

  /**
   * Checks the key at the end of the transaction instead of after each statement, so that rows may
   * come before those that they refer to ({@code DEFERRABLE INITIALLY DEFERRED}).
   *
   * @return whether the check waits for the end of the transaction
   */
  boolean deferred() default false;

  /**
   * Says with which version of the database this foreign key came. Absent means: together with the
   * table, but never before the columns that it is made of.
   *
   * @return a version from 1 on, or 0 for the table's own version
   */
  int version() default 0;

  /** Holds the foreign keys of one element; {@code javac} writes it, nobody else needs to. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
  @interface List {
    /**
     * Gives the foreign keys in source order.
     *
     * @return the foreign keys in source order
     */
    ForeignKey[] value();
  }
}
