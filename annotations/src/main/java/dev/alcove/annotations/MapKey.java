// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the column that gives the keys of a {@code Map} result.
 *
 * <pre>{@code
 * @MapKey("session_id")
 * @Query("SELECT * FROM messages WHERE session_id IN (:ids) ORDER BY created_at, id")
 * Map<String, List<Message>> bySession(List<String> ids);
 * }</pre>
 *
 * <p>It is required on each method that returns a map whose keys are single values; the columns of
 * a key that is a row are those of its class. The map keeps the order in which keys first appear in
 * the rows. In a {@code Map<K, V>} a key that comes twice raises an exception at run time; {@code
 * Map<K, List<V>>} and {@code Map<K, Set<V>>} collect. The compiler reports a name that the result
 * does not have, a column that does not fit the key's type or can be NULL, and the annotation on a
 * method that returns no map.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface MapKey {
  /**
   * Names the column.
   *
   * @return the name of a column of the query's result
   */
  String value();
}
