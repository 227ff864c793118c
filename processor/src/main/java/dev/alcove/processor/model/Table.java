// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name its SQL name
 * @param rowClass the class of its rows; its columns are the table's columns, in order
 * @param primaryKey its key; null where none is declared (an error that a rule reports)
 * @param foreignKeys foreign keys, those on fields first
 * @param indexes indexes, those on fields first
 * @param checks CHECK constraints of the whole table
 * @param triggers triggers
 * @param fullText its full-text index; null for none
 * @param strict whether it is a STRICT table
 * @param withoutRowId whether it is a WITHOUT ROWID table
 * @param expectedRows how many rows are expected; -1 if not said
 * @param since the version that brought it, for the last time if it was gone in between
 * @param history what it went through
 * @param origin the class
 */
public record Table(
    String name,
    RowClass rowClass,
    @Nullable PrimaryKey primaryKey,
    List<ForeignKey> foreignKeys,
    List<Index> indexes,
    List<Check> checks,
    List<Trigger> triggers,
    @Nullable FullText fullText,
    boolean strict,
    boolean withoutRowId,
    long expectedRows,
    int since,
    TableHistory history,
    Origin origin) {

  private static final long FEW_ROWS = 1_000;

  /** Copies the lists. */
  public Table {
    foreignKeys = List.copyOf(foreignKeys);
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
    triggers = List.copyOf(triggers);
  }

  /** The same table with other foreign keys. */
  public Table withForeignKeys(List<ForeignKey> others) {
    return with(others, triggers);
  }

  /** The same table without its triggers. */
  public Table withoutTriggers() {
    return with(foreignKeys, List.of());
  }

  private Table with(List<ForeignKey> otherKeys, List<Trigger> otherTriggers) {
    return new Table(
        name,
        rowClass,
        primaryKey,
        otherKeys,
        indexes,
        checks,
        otherTriggers,
        fullText,
        strict,
        withoutRowId,
        expectedRows,
        since,
        history,
        origin);
  }

  /** Whether so few rows are expected that reading all of them takes no time. */
  public boolean isSmall() {
    return expectedRows >= 0 && expectedRows <= FEW_ROWS;
  }

  /** The class of the rows. */
  public TypeRef type() {
    return rowClass.type();
  }

  /** Its name in a version. */
  public String nameIn(int version) {
    return Renaming.nameIn(version, history.renamings(), name);
  }

  /** The columns in order. */
  public List<Column> columns() {
    return rowClass.columns();
  }

  /** The column of this name, upper and lower case being the same to SQLite; null if none. */
  public @Nullable Column column(String columnName) {
    for (Column column : columns()) {
      if (column.name().equalsIgnoreCase(columnName)) {
        return column;
      }
    }
    return null;
  }
}
