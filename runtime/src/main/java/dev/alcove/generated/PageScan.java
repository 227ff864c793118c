// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are read from one side, condition after condition, until there are enough of them. Used
 * by one thread.
 *
 * @param <T> a row
 */
final class PageScan<T extends @Nullable Object> {
  final PageSql sql;
  final boolean forward;
  private final List<Seek> seeks;
  private final List<@Nullable Object> from;
  private final int most;
  private final List<T> rows = new ArrayList<>();
  private final List<List<@Nullable Object>> keys = new ArrayList<>();
  private boolean hasMore;
  private int next;

  /**
   * Begins to read.
   *
   * @param from the row beside which the rows are; empty for all rows
   * @param inclusive whether that row is read, too
   * @param most how many rows are kept; whether there is another one is found out, too
   */
  PageScan(PageSql sql, boolean forward, List<@Nullable Object> from, boolean inclusive, int most) {
    this.sql = sql;
    this.forward = forward;
    this.from = from;
    this.seeks =
        from.isEmpty()
            ? Collections.singletonList(Seek.ALL)
            : Seek.beyond(sql, from, forward, inclusive);
    this.most = most;
  }

  boolean hasNext() {
    return next < seeks.size() && !hasMore;
  }

  ListSql text() {
    return sql.text(seeks.get(next), forward);
  }

  /** Reads the rows of the next condition. */
  void read(Statement statement, RowReader<T> reader) {
    Seek seek = seeks.get(next++);
    statement.bindLong(sql.limit, most + 1L - rows.size());
    for (int i = 0; i < from.size(); i++) {
      if (seek.binds(i)) {
        statement.bindArgument(sql.parameter(i), from.get(i));
      }
    }
    while (statement.next()) {
      if (rows.size() == most) {
        hasMore = true;
      } else {
        rows.add(statement.read(reader));
        keys.add(key(statement, sql));
      }
    }
  }

  /** What the row is sorted by: its last columns. */
  static List<@Nullable Object> key(Statement row, PageSql sql) {
    int count = sql.columns.size();
    int first = row.driver.columnCount() - count;
    List<@Nullable Object> key = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      key.add(row.driver.getValue(first + i));
    }
    return key;
  }

  /** Whether there are rows behind those that were kept. */
  boolean hasMore() {
    return hasMore;
  }

  /** How many rows were kept. */
  int size() {
    return rows.size();
  }

  /** The first rows that were kept, in the query's order. */
  List<T> rows(int count) {
    return inOrder(rows, count);
  }

  /** What these are sorted by. */
  List<List<@Nullable Object>> keys(int count) {
    return inOrder(keys, count);
  }

  private <E extends @Nullable Object> List<E> inOrder(List<E> all, int count) {
    List<E> some = new ArrayList<>(all.subList(0, count));
    if (!forward) {
      Collections.reverse(some);
    }
    return some;
  }
}
