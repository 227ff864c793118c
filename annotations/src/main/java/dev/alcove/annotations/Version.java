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
 * Lists the versions of a database, and says with which of them a table, view or column came.
 *
 * <p><b>On the {@link Database} interface</b>, once per version, it is the history of the schema;
 * the highest is the current version. A version with a {@link #date()} is sealed: it was shipped,
 * and its schema is frozen. One without is a draft, which may change until it gets its date.
 *
 * <pre>{@code
 * @Version(value = 1, date = "2023-11-14", note = "sessions and messages")
 * @Version(value = 2, note = "trace ids", sql = "UPDATE messages SET trace_id = 't' || rowid")
 * public interface ChatDatabase extends AlcoveDatabase { ... }
 * }</pre>
 *
 * <p><b>On a table, a view or a column</b> it says since when that exists:
 * {@code @Version(2) @Nullable String traceId}. Absent means, for a column, together with its
 * table, and for a table or view, version 1. There it stands once and only with a number. For a
 * column or table that was removed and has come again it gives the later version, which is above
 * that of the removal. A field of a superclass or of an {@link Embedded} class came, for tables
 * younger than its number, together with the table.
 *
 * <p>Versions are counted from 1 without gaps. The compiler reports gaps, doubles, versions above
 * the current one, a column older than its table, and {@code date}, {@code note} or {@code sql} on
 * anything but the database.
 *
 * <p>This is no optimistic lock: nothing is counted up when a row changes.
 *
 * @see Renamed
 * @see Altered
 * @see Removed
 * @see MigrationStep
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Repeatable(Version.List.class)
public @interface Version {
  /**
   * Gives the number.
   *
   * @return a version from 1 on
   */
  int value();

  /**
   * Seals the version, on the database only.
   *
   * @return the day of shipping as {@code yyyy-mm-dd}; empty means a draft
   */
  String date() default "";

  /**
   * Says in a few words what changed, on the database only. It is shown in the files of the
   * schema's history.
   *
   * @return a note for people
   */
  String note() default "";

  /**
   * Lists statements that change data when a file comes from the version before, on the database
   * only: one statement each, run in order. They run when new columns and tables are there and old
   * ones still are, so that data can be saved from what goes and filled into what comes; the
   * compiler checks them against just that schema. They do not run on a new file, so version 1 has
   * none. Each is an INSERT, UPDATE, DELETE or REPLACE, which may begin with WITH, without
   * variables and without RETURNING.
   *
   * @return SQL statements, one each
   */
  String[] sql() default {};

  /** Holds the versions of one element; {@code javac} writes it, nobody else needs to. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
  @interface List {
    /**
     * Gives the versions in source order.
     *
     * @return the versions in source order
     */
    Version[] value();
  }
}
