// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sqlite;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a database consists of, as SQLite itself sees it. Expressions stand in a normal form, so
 * that blanks, quotes and letter case make no difference.
 *
 * @param tables the tables by name
 * @param virtualTables the virtual tables by name, with their statements
 * @param views the views by name, with what follows it in their statements
 * @param triggers the triggers by name, with what follows it in their statements
 */
public record SchemaFacts(
    SortedMap<String, TableFacts> tables,
    SortedMap<String, String> virtualTables,
    SortedMap<String, String> views,
    SortedMap<String, String> triggers) {

  /** Copies the maps. */
  public SchemaFacts {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    virtualTables = Collections.unmodifiableSortedMap(new TreeMap<>(virtualTables));
    views = Collections.unmodifiableSortedMap(new TreeMap<>(views));
    triggers = Collections.unmodifiableSortedMap(new TreeMap<>(triggers));
  }

  /**
   * How this schema differs from the expected one: one sentence each, sorted by table; empty if
   * they are the same. Names of indexes and checks count, the order of tables does not.
   */
  public List<String> differencesFrom(SchemaFacts expected) {
    return new SchemaComparison(expected, this).differences();
  }

  /**
   * A table.
   *
   * @param columns the columns in order
   * @param primaryKey the key's columns in key order
   * @param autoIncrement whether its row ids never come again
   * @param strict whether it is STRICT
   * @param withoutRowId whether it is WITHOUT ROWID
   * @param foreignKeys the foreign keys in order
   * @param indexes the indexes by name, those of UNIQUE constraints by their columns
   * @param checks the CHECK constraints in order, those of columns too
   */
  public record TableFacts(
      List<ColumnFacts> columns,
      List<String> primaryKey,
      boolean autoIncrement,
      boolean strict,
      boolean withoutRowId,
      List<ForeignKeyFacts> foreignKeys,
      SortedMap<String, IndexFacts> indexes,
      List<CheckFacts> checks) {

    /** Copies the collections. */
    public TableFacts {
      columns = List.copyOf(columns);
      primaryKey = List.copyOf(primaryKey);
      foreignKeys = List.copyOf(foreignKeys);
      indexes = Collections.unmodifiableSortedMap(new TreeMap<>(indexes));
      checks = List.copyOf(checks);
    }
  }

  /**
   * A column.
   *
   * @param name its name
   * @param type its declared type, in capitals; empty for none
   * @param notNull whether it refuses NULL
   * @param defaultValue its default; null for none
   * @param generatedAs the expression of a generated column; null for none
   * @param stored whether a generated column is stored
   * @param collation its collation, in capitals
   */
  public record ColumnFacts(
      String name,
      String type,
      boolean notNull,
      @Nullable String defaultValue,
      @Nullable String generatedAs,
      boolean stored,
      String collation) {}

  /**
   * A foreign key.
   *
   * @param columns the columns of the table
   * @param parent the table referred to
   * @param parentColumns the columns referred to
   * @param onDelete what happens when the parent is deleted, in SQL's words
   * @param onUpdate what happens when the parent's key changes, in SQL's words
   * @param deferred whether it is checked at commit
   */
  public record ForeignKeyFacts(
      List<String> columns,
      String parent,
      List<String> parentColumns,
      String onDelete,
      String onUpdate,
      boolean deferred) {

    /** Copies the lists. */
    public ForeignKeyFacts {
      columns = List.copyOf(columns);
      parentColumns = List.copyOf(parentColumns);
    }
  }

  /**
   * An index.
   *
   * @param unique whether it refuses doubles
   * @param entries its columns or expressions, with collation and DESC where they are not the usual
   * @param where its predicate; null for none
   */
  public record IndexFacts(boolean unique, List<String> entries, @Nullable String where) {

    /** Copies the list. */
    public IndexFacts {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A CHECK constraint.
   *
   * @param name its name; empty for none
   * @param expression its expression
   */
  public record CheckFacts(String name, String expression) {}
}
