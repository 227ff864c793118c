// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that turns a Java type into one that SQLite can hold, or back.
 *
 * <p>The method has one parameter and a result. One of the two types is a type that Alcove stores
 * by itself (numbers, {@code String}, {@code byte[]} and the like), the other is the user's. A type
 * that is written and read needs one method per direction.
 *
 * <pre>{@code
 * public final class JsonConverters {
 *   @Converter
 *   public static @Nullable TokenUsage toTokenUsage(@Nullable String json) { ... }
 *
 *   @Converter
 *   public static @Nullable String fromTokenUsage(@Nullable TokenUsage usage) { ... }
 * }
 * }</pre>
 *
 * <p>A null reaches a converter only if its parameter is nullable; otherwise NULL becomes null
 * without a call. The classes are named by {@code converters} on a {@link Column}, a {@link Dao}, a
 * {@link Table} or the {@link Database}; the nearest wins in this order. Converters also serve
 * query parameters and scalar results. They run on the thread of the DAO call, possibly on several
 * at once.
 *
 * <p>The compiler reports a method that is not static, not accessible or not of this form, two
 * methods for one conversion in the same class list, and a type with one direction only.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Converter {}
