// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills a field of a result class with the rows of another table that belong to it.
 *
 * <pre>{@code
 * record SessionWithMessages(
 *     @Embedded Session session,
 *     @Relation(parentColumn = "id", childColumn = "session_id", orderBy = "created_at, id")
 *         List<Message> messages) {}
 *
 * record TaggedSession(
 *     @Embedded Session session,
 *     @Relation(parentColumn = "id", childColumn = "id", through = SessionTag.class)
 *         List<Tag> tags) {}
 * }</pre>
 *
 * <p>All children of all rows are loaded by one query per relation, in the same state of the file
 * as the rows themselves. The field is a {@code List}, {@code Set} or array, empty where there are
 * no children, or a single object, which is null where there is none and must then be nullable. Its
 * element is a table, a view, any result class, also one with relations of its own, or a scalar
 * with {@link #column()}. A parent whose column is NULL has no children.
 *
 * <p>It is no column, so a table's class cannot have it. The compiler reports unknown columns and
 * types that do not fit, and warns where the child's column has no index.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Relation {
  /**
   * Names the column of the query's result that children refer to. The query must select it.
   *
   * @return the name of a column of the result
   */
  String parentColumn();

  /**
   * Names the column of the child's table that is compared: with {@link #parentColumn()}, or with
   * the table between.
   *
   * @return the name of a column of the child's table
   */
  String childColumn();

  /**
   * Names the child's table or view where the field's element is neither.
   *
   * @return a class with {@link Table} or {@link View}; {@code void.class} means the element's own
   */
  Class<?> table() default void.class;

  /**
   * Names the column to read where the element is a scalar, as in {@code List<String> tags}.
   *
   * @return the name of a column of the child's table; empty means whole objects
   */
  String column() default "";

  /**
   * Names the table between parents and children, where both may have many of each other.
   *
   * @return a class with {@link Table}; {@code void.class} means that children refer to parents
   *     directly
   */
  Class<?> through() default void.class;

  /**
   * Names the column of {@link #through()} that refers to the parent.
   *
   * @return the name of a column; empty means the one whose {@link ForeignKey} refers to the
   *     parent's table
   */
  String throughParentColumn() default "";

  /**
   * Names the column of {@link #through()} that refers to the child.
   *
   * @return the name of a column; empty means the one whose {@link ForeignKey} refers to the
   *     child's table
   */
  String throughChildColumn() default "";

  /**
   * Orders the children of each parent.
   *
   * @return ordering terms as SQL over the child's table; empty means no promised order
   */
  String orderBy() default "";

  /**
   * Limits the children.
   *
   * @return an SQL condition over the child's table, without parameters; empty means all
   */
  String where() default "";
}
