// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the primary key of a table.
 *
 * <p>On a field it makes that column the key; on several fields their columns, in the order of
 * declaration. On the class it names the {@link #columns()} in the order that the key's index shall
 * have. Key columns are always NOT NULL, which SQLite by itself does not see to.
 *
 * <p>A key of one column of type {@code long}, {@code int} or their boxes is SQLite's own row id:
 * an insert with a null key gets the next number, which {@link Insert} can return. With {@link
 * #autoIncrement()} 0 counts as absent too.
 *
 * <pre>{@code
 * @PrimaryKey @GeneratedId(prefix = "msg_") String id // a text key, made on insert
 * @PrimaryKey(autoIncrement = true) long id // a number that never comes twice
 *
 * @Table
 * @PrimaryKey(columns = {"session_id", "tag"})
 * record SessionTag(String sessionId, String tag) {}
 * }</pre>
 *
 * <p>The compiler reports a table without a key, a key both on fields and on the class, and names
 * that are no columns.
 *
 * @see <a
 *     href="https://www.sqlite.org/lang_createtable.html#primkeyconst">lang_createtable.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface PrimaryKey {
  /**
   * Makes sure that the number of a deleted row never comes again. It is allowed for a single
   * integer key only, and not in a table that is {@code WITHOUT ROWID}. Without it SQLite takes one
   * more than the greatest number present. See autoinc.html.
   *
   * @return whether the key is {@code AUTOINCREMENT}
   */
  boolean autoIncrement() default false;

  /**
   * Names the key's columns, where the annotation stands on the class. On a field it must be empty.
   *
   * @return names of columns in the order of the key
   */
  String[] columns() default {};
}
