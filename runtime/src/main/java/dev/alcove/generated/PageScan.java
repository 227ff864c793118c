// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import dev.alcove.error.DriverException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are read from one side, condition after condition, until there are enough of them. Used
 * by one thread.
 *
 * @param <T> a row
 */
final class PageScan<T extends @Nullable Object> {
  /** Of how many rows the keys are read at once, which is cheaper than another statement. */
  private static final int FEW = 10;

  final PageSql sql;
  final boolean forward;
  private final List<Seek> seeks;
  private final List<@Nullable Object> from;
  private final int most;
  private final boolean anyMayEnd;
  private final List<T> rows = new ArrayList<>();

  /** What the rows are sorted by; null where it was not read. */
  private final List<@Nullable List<@Nullable Object>> keys = new ArrayList<>();

  private boolean hasMore;
  private int next;

  /**
   * Begins to read.
   *
   * @param from the row beside which the rows are; empty for all rows
   * @param inclusive whether that row is read, too
   * @param most how many rows are kept; whether there is another one is found out, too
   * @param anyMayEnd whether any of them may be where the page ends
   */
  PageScan(
      PageSql sql,
      boolean forward,
      List<@Nullable Object> from,
      boolean inclusive,
      int most,
      boolean anyMayEnd) {
    this.sql = sql;
    this.forward = forward;
    this.from = from;
    this.seeks =
        from.isEmpty()
            ? Collections.singletonList(Seek.ALL)
            : Seek.beyond(sql, from, forward, inclusive);
    this.most = most;
    this.anyMayEnd = anyMayEnd;
  }

  boolean hasNext() {
    return !hasMore && (next < seeks.size() || isEndMissing());
  }

  /**
   * Whether the last row's key was not read, for only then it turned out to be the last. Nothing is
   * behind it, so it is the first one seen from the other side.
   */
  private boolean isEndMissing() {
    return next == seeks.size() && !rows.isEmpty() && keys.get(rows.size() - 1) == null;
  }

  ListSql text() {
    return next < seeks.size() ? sql.text(seeks.get(next), forward) : sql.text(Seek.ALL, !forward);
  }

  /** Reads the rows of the next condition, or the last row's key. */
  void read(Statement statement, RowReader<T> reader) {
    if (next == seeks.size()) {
      readEnd(statement);
      return;
    }
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
        keys.add(mayEnd(rows.size()) ? key(statement, sql) : null);
      }
    }
  }

  /** Whether the page may end at the row; the first one is where it begins. */
  private boolean mayEnd(int row) {
    return anyMayEnd || row <= FEW || row == most;
  }

  private void readEnd(Statement statement) {
    next++;
    statement.bindLong(sql.limit, 1);
    while (statement.next()) {
      keys.set(rows.size() - 1, key(statement, sql));
    }
  }

  /** What the row is sorted by: its last columns. */
  static List<@Nullable Object> key(Statement row, PageSql sql) {
    int count = sql.columns.size();
    List<@Nullable Object> key = new ArrayList<>(count);
    try {
      int first = row.driver.columnCount() - count;
      for (int i = 0; i < count; i++) {
        key.add(row.driver.getValue(first + i));
      }
    } catch (DriverException e) {
      throw row.failure(e);
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
    List<T> some = new ArrayList<>(rows.subList(0, count));
    if (!forward) {
      Collections.reverse(some);
    }
    return some;
  }

  /** What the first row is sorted by, or the last one of so many, where the page may end. */
  List<@Nullable Object> key(int row) {
    return Objects.requireNonNull(keys.get(row), "the page ends at another row");
  }
}
