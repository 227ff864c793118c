// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills a text key on insert where the caller gave none.
 *
 * <p>The key is absent if it is null or {@code ""}, or if the inserted class has no such field; a
 * key that was given is kept, so that imports keep foreign ids. {@link Insert} returns the key as
 * the stored row, or as the key itself. The column is NOT NULL whatever its Java nullness. The
 * random part is drawn from the builder's {@code random}, the time from its {@code clock}.
 *
 * <pre>{@code
 * @PrimaryKey @GeneratedId(prefix = "msg_") String id // msg_1705315845123_k3v9x0q2m7a
 * @PrimaryKey @GeneratedId(strategy = IdStrategy.UUID) UUID id
 * }</pre>
 *
 * <p>The type is {@code String}, or {@code java.util.UUID} with {@link IdStrategy#UUID} and no
 * prefix; anything else is an error, as is a {@link Column#defaultValue()} beside it. For integer
 * keys see {@link PrimaryKey#autoIncrement()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface GeneratedId {
  /**
   * Begins each key, so that one sees from a key what it belongs to.
   *
   * @return the text before the generated part
   */
  String prefix() default "";

  /**
   * Says how the rest is made.
   *
   * @return the strategy
   */
  IdStrategy strategy() default IdStrategy.TIME_RANDOM;
}
