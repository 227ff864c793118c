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
 * Says that a table or a column bore another name before.
 *
 * <p>Without it the old name would be gone and the new one would be empty. All that refers to the
 * name follows: indexes, triggers, views and foreign keys.
 *
 * <pre>{@code
 * @Renamed(from = "quota_id", version = 3) @Nullable String quotedId
 * }</pre>
 *
 * <p>The compiler reports an old name that the version before did not have, a name that is renamed
 * and removed at once, and two elements that claim one old name.
 *
 * @see <a href="https://www.sqlite.org/lang_altertable.html">lang_altertable.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Repeatable(Renamed.List.class)
public @interface Renamed {
  /**
   * Gives the name until then.
   *
   * @return the SQL name in the version before {@link #version()}
   */
  String from();

  /**
   * Gives the version that has the new name.
   *
   * @return a version from 2 on
   */
  int version();

  /** Holds the renamings of one element; {@code javac} writes it, nobody else needs to. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
  @interface List {
    /**
     * Gives the renamings in source order.
     *
     * @return the renamings in source order
     */
    Renamed[] value();
  }
}
