// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs an SQL statement, which the compiler prepares on the declared schema.
 *
 * <p><b>Parameters</b> stand by name: {@code :sessionId} is the method's parameter {@code
 * sessionId}, {@code :filter.from} a component of it. Each must be used, and each variable must be
 * bound. {@code IN (:ids)} takes arrays and collections of any size, empty ones too. {@code ?} and
 * {@code ?1} are errors.
 *
 * <p><b>Optional parts</b> of a SELECT stand in braces and are left out when one of their
 * parameters is null; {@code ORDER BY :order} takes an enum with {@link OrderBy}.
 *
 * <pre>{@code
 * @Query(
 *     "SELECT * FROM messages WHERE session_id = :sessionId {AND role = :role}"
 *         + " ORDER BY created_at, id")
 * List<Message> history(String sessionId, @Nullable Role role);
 *
 * @Query("UPDATE sessions SET title = :title WHERE id = :id")
 * boolean rename(String id, String title);
 * }</pre>
 *
 * <p><b>A SELECT returns</b> a table class, or any record or class whose fields are filled by
 * column names; one column as a scalar; {@code Optional}, {@code List}, {@code Set}, an array,
 * {@code Map} (see {@link MapKey}), {@code Rows}, {@code Stream}, {@code Page}, {@code LiveQuery}
 * or {@code CompletableFuture} of those. No row is null where the result is nullable, an empty
 * {@code Optional}, and an exception otherwise; never a silent 0. More than one row for a single
 * result is an exception.
 *
 * <p><b>INSERT, UPDATE and DELETE return</b> nothing, the number of rows ({@code int}, {@code
 * long}), whether there was any ({@code boolean}), or the row of a RETURNING clause. Such a
 * statement fills neither {@link GeneratedId} nor the stamps.
 *
 * <p>The compiler reports SQL that SQLite refuses, unknown names with the nearest known one,
 * columns that no field takes or that a field misses, types and nullness that do not fit, several
 * statements, and SQL that is newer than {@link Database#minSqlite()}; it warns of full scans and
 * sorts that an index would save.
 *
 * @see <a href="https://www.sqlite.org/lang_select.html">lang_select.html</a>
 * @see <a href="https://www.sqlite.org/lang_expr.html#varparam">lang_expr.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Query {
  /**
   * Gives the statement: one SELECT, INSERT, UPDATE or DELETE, also after WITH.
   *
   * @return one SQL statement
   */
  String value();
}
