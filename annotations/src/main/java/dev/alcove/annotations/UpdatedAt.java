// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stamps the time of the latest change on a row.
 *
 * <p>{@link Insert} fills it where it is absent (null, 0, or a class without this field) and keeps
 * a given value. {@link Update} and {@link Upsert} of a row that exists always set it, also from a
 * class without this field. A {@link Query} that updates the table does not: the compiler warns
 * unless the statement sets the column itself.
 *
 * <p>The column is NOT NULL whatever its Java nullness. Its type is {@code Instant}, {@code
 * OffsetDateTime}, {@code java.util.Date}, or {@code long} or {@code Long} for milliseconds since
 * 1970; anything else is an error. The time comes from the builder's {@code clock}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface UpdatedAt {}
