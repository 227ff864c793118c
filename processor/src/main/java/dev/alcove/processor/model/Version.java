// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/**
 * One version of a database.
 *
 * @param value its number, from 1
 * @param date the day it shipped, empty for a draft
 * @param note what it brought
 * @param sql what changes data when a file comes from the version before, in order
 * @param origin the annotation
 */
public record Version(int value, String date, String note, List<Statement> sql, Origin origin) {

  /**
   * One statement.
   *
   * @param text the SQL as written
   * @param origin the element of the annotation's array
   */
  public record Statement(String text, Origin origin) {}

  /** Copies the list. */
  public Version {
    sql = List.copyOf(sql);
  }
}
