// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.driver;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a type, method or constructor works only from a certain API level of Android on.
 *
 * <p>Everything else in the runtime works on API level 21, and the build checks that. What carries
 * this annotation is left out of the check, so it must be loaded only by those who use it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface RequiresAndroid {
  /** The level of what Android will never have, such as the sqlite-jdbc driver. */
  int NEVER = Integer.MAX_VALUE;

  /**
   * Returns the first API level of Android that has what is used here.
   *
   * @return an API level, or {@link #NEVER}
   */
  int value();
}
