// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/**
 * What a version took away: from a table columns, indexes, triggers and the full-text index, from a
 * database tables and views.
 *
 * @param version the first version without them
 * @param names the names, in the order of the annotation
 * @param fullText whether a table's full-text index was removed
 * @param origin the annotation
 */
public record Removal(int version, List<Name> names, boolean fullText, Origin origin) {

  /** What a removed name stood for. */
  public enum Kind {
    /** A column of the table. */
    COLUMN,
    /** An index of the table. */
    INDEX,
    /** A trigger of the table. */
    TRIGGER,
    /** The full-text index of the table, which is named after it. */
    FULL_TEXT,
    /** A table of the database. */
    TABLE,
    /** A view of the database. */
    VIEW
  }

  /**
   * One removed thing.
   *
   * @param kind what it was
   * @param name its SQL name
   * @param origin the element of the annotation's array
   */
  public record Name(Kind kind, String name, Origin origin) {}

  /** Copies the list. */
  public Removal {
    names = List.copyOf(names);
  }

  /** The removed columns. */
  public List<String> columns() {
    return names(Kind.COLUMN);
  }

  /** The removed indexes. */
  public List<String> indexes() {
    return names(Kind.INDEX);
  }

  /** The removed triggers. */
  public List<String> triggers() {
    return names(Kind.TRIGGER);
  }

  /** The removed tables. */
  public List<String> tables() {
    return names(Kind.TABLE);
  }

  /** The removed views. */
  public List<String> views() {
    return names(Kind.VIEW);
  }

  private List<String> names(Kind kind) {
    return names.stream().filter(each -> each.kind() == kind).map(Name::name).toList();
  }
}
