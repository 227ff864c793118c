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
 * <p>On a field of an {@link Embedded} class the old name gets the same prefix as the new one. What
 * a superclass or an embedded class tells of its fields concerns those of its tables that were
 * there before that version. A table's old names stand on its own class alone.
 *
 * <p>A name that goes over may be taken by something new in the same version, and two columns may
 * change names with each other. The compiler reports an old name that the version before did not
 * have, one that differs from the new name in capitals only, a name that is renamed and removed at
 * once, two elements that claim one old name, a renaming before the element came, and what stands
 * on something that is neither table nor column of one.
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
