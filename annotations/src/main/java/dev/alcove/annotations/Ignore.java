// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a field out of the table, or a constructor from being used to build rows.
 *
 * <p>On a field or its getter: there is no column, nothing is written, and nothing is read into it.
 * A record component that is ignored gets null, 0 or false, and must allow that. On a constructor:
 * the compiler chooses among the others. Static and transient fields need no mark.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Ignore {}
