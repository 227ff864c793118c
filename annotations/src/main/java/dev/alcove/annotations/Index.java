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
 * Adds an index to a table.
 *
 * <pre>{@code
 * @Index({"session_id", "created_at"}) // compound
 * @Index(value = "created_at DESC", name = "idx_messages_newest") // descending
 * @Index(value = "email COLLATE NOCASE", unique = true)
 * @Index("json_extract(token_usage, '$.total_tokens')") // an expression: a nested key path
 * @Index(value = "favorite", where = "favorite = 1") // partial
 * }</pre>
 *
 * <p>On a field without {@link #value()} it indexes that field's column. It may stand on a field,
 * on its getter, or on the class, several times. The compiler reports unknown columns and
 * expressions that SQLite cannot index, and warns of an index that another one makes superfluous or
 * that no query uses.
 *
 * @see <a href="https://www.sqlite.org/lang_createindex.html">lang_createindex.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Repeatable(Index.List.class)
public @interface Index {
  /**
   * Lists what is indexed. Each entry is an SQL <i>indexed-column</i>: a column or an expression,
   * with {@code COLLATE}, {@code ASC} or {@code DESC} after it where wanted. A query uses an index
   * on an expression only if it writes the same expression. See expridx.html.
   *
   * @return the indexed columns in order; empty, on a field, means its column
   */
  String[] value() default {};

  /**
   * Names the index. Names are unique in the whole database. Write one for an expression, or where
   * tools refer to the index.
   *
   * @return the index's name; empty means {@code idx_<table>_<columns>}
   */
  String name() default "";

  /**
   * Makes SQLite refuse a second row with the same values. Several NULLs are allowed, for they
   * differ from each other. This is also the way to declare a UNIQUE column.
   *
   * @return whether the index is unique
   */
  boolean unique() default false;

  /**
   * Limits the index to rows for which this condition is true. A query uses a partial index only if
   * its own WHERE implies the condition. See partialindex.html.
   *
   * @return an SQL condition over columns of this table; empty means all rows
   */
  String where() default "";

  /**
   * Says with which version of the database this index came. Absent means: together with the table,
   * but never before the columns that it is made of.
   *
   * @return a version from 1 on, or 0 for the table's own version
   */
  int version() default 0;

  /** Holds the indexes of one element; {@code javac} writes it, nobody else needs to. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
  @interface List {
    /**
     * Gives the indexes in source order.
     *
     * @return the indexes in source order
     */
    Index[] value();
  }
}
