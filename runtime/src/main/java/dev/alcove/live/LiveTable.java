// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.live;

import java.util.ArrayList;
import java.util.List;

/**
 * What live queries read of a table, known when they are compiled: the columns that any of them
 * reads, and those whose value tells which rows concern a query. One for each table, filled where
 * it is made; then it may be used by any thread.
 */
public final class LiveTable {
  /** A mask is a {@code long}; what has no bit of its own shares the last one. */
  private static final int LAST_BIT = 62;

  final String name;
  final List<String> columns = new ArrayList<>();

  /** In order of their numbers. */
  final List<String> scopes = new ArrayList<>();

  /** How the column of each scope is declared: type and collation. */
  final List<String> declarations = new ArrayList<>();

  /** Columns that keep apart 1 and 1.0. */
  final List<String> untyped = new ArrayList<>();

  /**
   * Begins a table without columns, for queries that ask only which rows there are.
   *
   * @param name as in SQL, without quotes
   */
  public LiveTable(String name) {
    this.name = name;
  }

  /** Adds columns that some live query reads. */
  public LiveTable columns(String... names) {
    for (String column : names) {
      columns.add(column);
    }
    return this;
  }

  /** Adds columns of no type or of type BLOB that some live query reads. */
  public LiveTable untypedColumns(String... names) {
    for (String column : names) {
      columns.add(column);
      untyped.add(column);
    }
    return this;
  }

  /**
   * Adds a column by which {@link LiveRead#where} tells rows apart; one of those added before.
   *
   * @param column its name
   * @param declaration its type and collation as in the table, such as {@code TEXT COLLATE NOCASE}:
   *     keys are then equal here as they are in a query
   */
  public LiveTable scope(String column, String declaration) {
    bit(column);
    scopes.add(column);
    declarations.add(declaration);
    return this;
  }

  /**
   * What one query reads.
   *
   * @param names its columns of this table; none if it asks only which rows there are
   */
  public LiveRead reads(String... names) {
    long mask = 0;
    for (String column : names) {
      mask |= bit(column);
    }
    return new LiveRead(this, mask, LiveRead.EVERYWHERE, null);
  }

  long bit(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(name + " has no column " + column + " to be watched");
    }
    return 1L << shift(index);
  }

  static int shift(int index) {
    return Math.min(index, LAST_BIT);
  }
}
