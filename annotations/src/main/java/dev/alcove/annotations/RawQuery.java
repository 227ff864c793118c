// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a SELECT that is known only at run time.
 *
 * <p>The method has one parameter of type {@code SqlQuery}, which is made of SQL text and bound
 * values; results are those of a {@link Query}. Nothing of it is checked by the compiler: unknown
 * columns and types that do not fit are exceptions at run time, and so is SQL that does more than
 * read. Never paste a user's input into the text; bind it.
 *
 * <pre>{@code
 * @RawQuery(observes = Message.class)
 * LiveQuery<List<Message>> find(SqlQuery query);
 *
 * dao.find(SqlQuery.of("SELECT * FROM messages WHERE role = ?", "user"));
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RawQuery {
  /**
   * Names the tables and views whose changes wake a live query. A result of type {@code LiveQuery}
   * without any is an error.
   *
   * @return classes with {@link Table} or {@link View}
   */
  Class<?>[] observes() default {};
}
