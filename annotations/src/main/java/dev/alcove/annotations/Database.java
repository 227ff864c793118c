// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a database: an interface that extends {@code AlcoveDatabase}, with one method without
 * parameters for each DAO.
 *
 * <pre>{@code
 * @Database(tables = {Session.class, Message.class}, converters = JsonConverters.class)
 * @Version(value = 1, date = "2023-11-14", note = "sessions and messages")
 * public interface ChatDatabase extends AlcoveDatabase {
 *   SessionDao sessions();
 *
 *   MessageDao messages();
 * }
 * }</pre>
 *
 * <p>The current version is the highest {@link Version} on the interface, or 1 if there is none.
 * The compiler builds the whole schema in SQLite and checks every statement of every DAO against
 * it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Database {
  /**
   * Lists the tables, in any order. Every table that a foreign key refers to must be among them.
   *
   * @return classes with {@link Table}
   */
  Class<?>[] tables();

  /**
   * Lists the views, in any order.
   *
   * @return classes with {@link View}
   */
  Class<?>[] views() default {};

  /**
   * Lists classes with {@link Converter} methods for everything in this database. Those on tables,
   * DAOs and columns win over them.
   *
   * @return classes with converter methods
   */
  Class<?>[] converters() default {};

  /**
   * Says how names are made where none is written: for views and results, and for tables that do
   * not say it themselves. A row of a table has the names of the table wherever it occurs. Strings
   * with SQL are as they are written.
   *
   * @return the rule for names that are not written
   */
  Naming naming() default Naming.SNAKE_CASE;

  /**
   * Names the oldest SQLite on which the app runs, such as {@code "3.22"}. SQL that needs a newer
   * one is an error, and generated code keeps to it. See changes.html.
   *
   * @return a version of SQLite with two or three parts; empty means the SQLite that checks the SQL
   *     while compiling
   */
  String minSqlite() default "";

  /**
   * Names the oldest Android API level on which the app runs on Android's own SQLite, such as 24.
   * It stands for the oldest SQLite that such devices have, and turns {@link FullText} indexes into
   * FTS4. Where {@link #minSqlite()} is given too, the older of both counts. Columns, parameters
   * and results may have those types of the Java library alone that the level has, such as {@code
   * java.time} from 26 on; the compiler's option {@code -Aalcove.desugaring=true} says that the app
   * brings along what can be desugared.
   *
   * @return an API level from 21 up to the newest that the compiler knows, or 0 for an app that
   *     does not run there
   */
  int minAndroid() default 0;
}
