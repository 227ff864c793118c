// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Spreads the fields of an object over columns of the same row.
 *
 * <pre>{@code
 * record Plugin(String identifier, String apiName) {}
 *
 * @Embedded(prefix = "plugin_") @Nullable Plugin plugin // plugin_identifier, plugin_api_name
 * }</pre>
 *
 * <p>Embedded objects may hold embedded ones; the prefixes add up. Where the object is nullable,
 * all its columns can be NULL, it is written as NULLs, and it is read as null if all of them are
 * NULL. In the result of a join it is null when its side of the join is absent. Parts of several
 * tables may have columns of the same name: each gets those of its own table.
 *
 * <p>It works alike in tables, views and result classes. The compiler reports two columns of one
 * name, and a class that embeds itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Embedded {
  /**
   * Stands before the names of all columns of the object, also of those named by {@link
   * Column#value()}.
   *
   * @return the text before each column's name
   */
  String prefix() default "";
}
