// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a Java method that changes data in a migration, where SQL does not suffice.
 *
 * <pre>{@code
 * @MigrationStep(to = 4)
 * static void parseOldSettings(MigrationContext step) { ... }
 * }</pre>
 *
 * <p>It is a static method of the {@link Database} interface itself, not private, with one
 * parameter of type {@code MigrationContext} and no result; it may throw anything. It runs after
 * {@link Version#sql()}, when new columns and tables are there and old ones still are, inside the
 * upgrade's transaction and on the thread that opens the database. An exception leaves the file
 * exactly as it was. It does not run on a new file.
 *
 * <p>The compiler reports another form of method, an unknown version, and a second step to the same
 * version.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface MigrationStep {
  /**
   * Gives the version that the step leads to, from the one before.
   *
   * @return a version from 2 on
   */
  int to();
}
