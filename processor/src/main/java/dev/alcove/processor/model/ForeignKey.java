// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;

/**
 * A foreign key.
 *
 * @param columns the columns of this table
 * @param parent the class of the table referred to
 * @param parentTable its SQL name
 * @param parentColumns the columns referred to, as many as {@code columns}; the parent's primary
 *     key where the user named none
 * @param onDelete what happens when the parent is deleted
 * @param onUpdate what happens when the parent's key changes
 * @param deferred whether it is checked at commit
 * @param since the version that brought it
 * @param origin the annotation
 */
public record ForeignKey(
    List<String> columns,
    TypeRef parent,
    String parentTable,
    List<String> parentColumns,
    Action onDelete,
    Action onUpdate,
    boolean deferred,
    int since,
    Origin origin) {

  /** What SQLite does to children (foreignkeys.html). */
  public enum Action {
    /** Nothing special; the statement fails if children are left over. */
    NO_ACTION("NO ACTION"),
    /** Refuses at once. */
    RESTRICT("RESTRICT"),
    /** Sets the child's columns to NULL. */
    SET_NULL("SET NULL"),
    /** Sets the child's columns to their defaults. */
    SET_DEFAULT("SET DEFAULT"),
    /** Deletes or changes the children too. */
    CASCADE("CASCADE");

    private final String sql;

    Action(String sql) {
      this.sql = sql;
    }

    /** The words SQL uses. */
    public String sql() {
      return sql;
    }
  }

  /** Copies the lists. */
  public ForeignKey {
    columns = List.copyOf(columns);
    parentColumns = List.copyOf(parentColumns);
  }
}
