// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stamps the time of insertion on a row.
 *
 * <p>A value that is absent (null, 0, or a class without this field) is filled by {@link Insert}
 * and {@link Upsert}; one that was given is kept, so that imports keep their times. {@link Upsert}
 * never changes it in a row that exists. A row inserted by a {@link Query} is not stamped.
 *
 * <p>The column is NOT NULL whatever its Java nullness. Its type is {@code Instant}, {@code
 * OffsetDateTime}, {@code java.util.Date}, or {@code long} or {@code Long} for milliseconds since
 * 1970; anything else is an error. The time comes from the builder's {@code clock}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface CreatedAt {}
