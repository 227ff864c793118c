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
 * Says how the old values of a column become its new ones, where its type or its constraints
 * changed.
 *
 * <p>The change itself is seen by comparing the schemas. This is needed only where a plain copy of
 * the value would fail or lose something: NULLs that must go, texts that become numbers, values
 * that a narrower check refuses.
 *
 * <pre>{@code
 * @Altered(version = 4, using = "coalesce(content, '')") String content
 * }</pre>
 *
 * <p>The migration rebuilds the table. The compiler runs it on made-up rows and reports a value
 * that was lost, an expression that SQLite does not take, and a version in which nothing changed;
 * also a second expression for one version, a version before or with which the column came, and a
 * generated column, whose values SQLite computes anew by itself.
 *
 * @see <a href="https://www.sqlite.org/lang_altertable.html#otheralter">lang_altertable.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
@Repeatable(Altered.List.class)
public @interface Altered {
  /**
   * Gives the version that has the new form.
   *
   * @return a version from 2 on
   */
  int version();

  /**
   * Computes the new value.
   *
   * @return an SQL expression over the columns of the old row
   */
  String using();

  /** Holds the alterations of one element; {@code javac} writes it, nobody else needs to. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.METHOD})
  @interface List {
    /**
     * Gives the alterations in source order.
     *
     * @return the alterations in source order
     */
    Altered[] value();
  }
}
