// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.plan;

import dev.alcove.processor.model.TypeRef;
import java.util.List;

/**
 * The class that holds the schema of a database.
 *
 * @param type the class to write
 * @param database the user's interface
 * @param versions the history in ascending order
 * @param statements the statements that create the schema, each cut into lines
 */
public record SchemaPlan(
    TypeRef type,
    TypeRef database,
    List<PlannedVersion> versions,
    List<SqlConstant.Fragment> statements) {

  /**
   * One version of the database.
   *
   * @param number its number
   * @param date the day it shipped; empty for a draft
   * @param note what it brought
   * @param fingerprint tells its schema from others
   */
  public record PlannedVersion(int number, String date, String note, String fingerprint) {}

  /** Copies the lists. */
  public SchemaPlan {
    versions = List.copyOf(versions);
    statements = List.copyOf(statements);
  }
}
