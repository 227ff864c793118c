// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a method of a {@link Dao} in one transaction.
 *
 * <p>It stands on a default method of an interface, or on a method with a body of an abstract
 * class. All that the method calls on its thread is stored together, or not at all if it throws;
 * the exception passes through as it is. Inside another transaction it is a savepoint, so that the
 * caller may catch the exception and go on.
 *
 * <pre>{@code
 * @Transaction
 * default void append(Message message) {
 *   insert(message);
 *   recount(message.sessionId());
 * }
 * }</pre>
 *
 * <p>The compiler reports it on abstract methods, which are transactions anyway, and on private,
 * static and final ones.
 *
 * @see <a href="https://www.sqlite.org/lang_savepoint.html">lang_savepoint.html</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Transaction {}
