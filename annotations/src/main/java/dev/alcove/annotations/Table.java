// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class a table of the databases that list it in {@link Database#tables()}.
 *
 * <p>The class is a record, an immutable class whose constructor parameters are named like its
 * fields, or a mutable class with fields or with getters and setters. Fields of superclasses count,
 * also generic ones. Every field becomes a column unless it is static, transient or marked {@link
 * Ignore}. Each column has a name in SQL, and all strings in Alcove's annotations speak of these
 * names, never of Java's.
 *
 * <pre>{@code
 * @Table("messages")
 * @Index({"session_id", "created_at"})
 * public record Message(
 *     @PrimaryKey @GeneratedId(prefix = "msg_") String id,
 *     @ForeignKey(table = Session.class, onDelete = ReferentialAction.CASCADE) String sessionId,
 *     String content,
 *     @CreatedAt Instant createdAt) {}
 * }</pre>
 *
 * <p>A column is NOT NULL if its Java type is primitive, if it is marked non-null (any annotation
 * of that meaning, such as JSpecify's or JetBrains'), or if it stands in a {@code @NullMarked}
 * scope without {@code @Nullable}. It can be NULL otherwise.
 *
 * <p>The compiler reports, among others, a table without columns, without a primary key, or with
 * two columns of one name, names that begin with {@code sqlite_}, and a class that cannot be built
 * from its columns.
 *
 * @see <a href="https://www.sqlite.org/lang_createtable.html">lang_createtable.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
  /**
   * Names the table. SQL keywords and names with blanks work: they are quoted where needed.
   *
   * @return the table's name in SQL; empty means the class's name, by {@link #naming()}
   */
  String value() default "";

  /**
   * Says how names are made for the table and those of its columns that {@link Column#value()} does
   * not name.
   *
   * @return the rule for names that are not written; where it is left out, {@link
   *     Database#naming()} holds
   */
  Naming naming() default Naming.SNAKE_CASE;

  /**
   * Makes SQLite refuse values of another type than the column's, by the keyword {@code STRICT}. It
   * needs SQLite 3.37; the compiler reports an error if the database's declared minimum is older.
   * See stricttables.html.
   *
   * @return whether the table is {@code STRICT}
   */
  boolean strict() default false;

  /**
   * Stores the rows in the primary key's own order, without a hidden row id, by the keywords {@code
   * WITHOUT ROWID}. It saves space for small rows with a text or compound key. Such a table has no
   * AUTOINCREMENT key and no {@link FullText} index. See withoutrowid.html.
   *
   * @return whether the table is {@code WITHOUT ROWID}
   */
  boolean withoutRowId() default false;

  /**
   * Tells the compiler how many rows the table will hold, for its advice on indexes: a full scan of
   * a table that stays small is not reported. It changes nothing in SQL.
   *
   * @return the number of rows to expect, or -1 for a table that may grow without limit
   */
  long expectedRows() default -1;

  /**
   * Lists classes with {@link Converter} methods for the columns of this table. They win over those
   * of the database, and lose to those of a {@link Column}.
   *
   * @return classes with converter methods
   */
  Class<?>[] converters() default {};
}
