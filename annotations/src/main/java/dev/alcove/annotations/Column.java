// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more about a column than the Java field can.
 *
 * <p>A field without this annotation is a column too, with all the defaults below. It stands on the
 * field (or the record component), or on the getter.
 *
 * <pre>{@code
 * @Column(defaultValue = "0") boolean favorite,
 * @Column(defaultValue = "'active'") String status,
 * @Column(collate = Collation.NOCASE) String email,
 * @Column(type = ColumnType.INTEGER) Instant readAt,
 * @Column(generatedAs = "length(content)") int size
 * }</pre>
 *
 * <p>In the class of a query's result only {@link #value()} and {@link #converters()} have a
 * meaning.
 *
 * @see <a href="https://www.sqlite.org/lang_createtable.html">lang_createtable.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Column {
  /**
   * Names the column. SQL keywords and names with blanks work: they are quoted where needed.
   *
   * @return the column's name in SQL; empty means the field's name, by {@link Table#naming()}
   */
  String value() default "";

  /**
   * Sets the SQL type. The compiler reports an error if the Java type, or what its converter gives,
   * does not fit it.
   *
   * @return the SQL type of the column
   */
  ColumnType type() default ColumnType.AUTO;

  /**
   * Sets the order and equality of texts, for comparisons, sorting, and indexes on this column. See
   * datatype3.html.
   *
   * @return the collation of the column
   */
  Collation collate() default Collation.DEFAULT;

  /**
   * Gives the value of the column in rows that are inserted without it: by a partial class, by SQL,
   * or by the migration that adds the column. A full class writes every column and never takes the
   * default.
   *
   * <p>It is SQL, written as in the DEFAULT clause: a literal ({@code "0"}, {@code "'active'"},
   * {@code "NULL"}, {@code "x'00'"}), one of CURRENT_TIME, CURRENT_DATE and CURRENT_TIMESTAMP, or
   * an expression in parentheses ({@code "(json_array())"}). A text stands in single quotes; the
   * empty text is {@code "''"}. A bare word is an error, for SQLite would take it for a text or a
   * column. So is NULL on a NOT NULL column, and a type that does not fit. SQLite cannot add a
   * column to a filled table with a default that is not constant; the migration then rebuilds the
   * table.
   *
   * @return the default as SQL; empty means none
   */
  String defaultValue() default "";

  /**
   * Computes the column from others of the same row, by this SQL expression. Such a column is read
   * and never written: insert and update leave it out. It needs SQLite 3.31; the compiler reports
   * an error if the database's declared minimum is older, or if the column has a default or belongs
   * to the primary key. See gencol.html.
   *
   * @return the expression as SQL, without parentheses around it; empty means an ordinary column
   */
  String generatedAs() default "";

  /**
   * Keeps a generated column's value in the file instead of computing it at each read. It means
   * nothing without {@link #generatedAs()}, which is an error.
   *
   * @return whether a generated column is {@code STORED} rather than {@code VIRTUAL}
   */
  boolean stored() default false;

  /**
   * Lists classes with {@link Converter} methods for this column alone. They win over those of the
   * DAO, the table and the database.
   *
   * @return classes with converter methods
   */
  Class<?>[] converters() default {};
}
