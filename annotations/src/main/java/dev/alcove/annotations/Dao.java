// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface or abstract class whose methods read and write a database.
 *
 * <p>Each abstract method carries one of {@link Query}, {@link Insert}, {@link Update}, {@link
 * Delete}, {@link Upsert} and {@link RawQuery}; Alcove writes its body. Other methods are the
 * user's, and may carry {@link Transaction}. Inherited methods count, also those of generic base
 * types. An abstract class has a constructor without parameters, or with one for the database.
 *
 * <pre>{@code
 * @Dao
 * public interface MessageDao {
 *   @Query("SELECT * FROM messages WHERE session_id = :sessionId ORDER BY created_at, id")
 *   List<Message> history(String sessionId);
 *
 *   @Insert
 *   void insert(Message message);
 * }
 * }</pre>
 *
 * <p>A DAO comes from a method of the {@link Database} interface, belongs to the open database, and
 * may be called from any thread. Each writing method is a transaction of its own, or part of the
 * one that the calling thread has open; each reading method sees one state of the file.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Dao {
  /**
   * Lists classes with {@link Converter} methods for the parameters and results of this DAO. They
   * win over those of tables and of the database, and lose to those of a {@link Column}.
   *
   * @return classes with converter methods
   */
  Class<?>[] converters() default {};
}
