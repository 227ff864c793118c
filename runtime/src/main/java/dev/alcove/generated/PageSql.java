// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A query that is read page by page: its rows without order, and what they are sorted by.
 *
 * <p>The last columns of the rows are called {@code alcove_1}, {@code alcove_2} …: the rows are
 * sorted by them, and they tell each row from all others. Their values are bound to the parameters
 * behind {@code limit}. Made as a constant; may then be used by any thread.
 *
 * @see <a href="https://www.sqlite.org/rowvalue.html#scrolling_window_queries">Scrolling Window
 *     Queries</a>
 */
public final class PageSql {
  private static final String ROWS = "SELECT * FROM (";

  /** The parameter that gets the number of rows. */
  final int limit;

  private final String[] fragments;
  private int[] places;
  boolean hasRowValues;
  final List<SortColumn> columns = new ArrayList<>();
  private int[] key = new int[0];

  /** Worked out when it is first asked for, by each thread that comes first. */
  private int hash;

  private final Map<Long, ListSql> texts = new ConcurrentHashMap<>();

  private PageSql(int limit, String[] fragments, int[] places) {
    this.limit = limit;
    this.fragments = fragments;
    this.places = places;
  }

  /**
   * Begins a constant.
   *
   * @param limit the parameter that gets the number of rows
   * @param fragments the query, cut at its lists
   */
  public static PageSql of(int limit, String... fragments) {
    int[] all = new int[fragments.length - 1];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    return new PageSql(limit, fragments.clone(), all);
  }

  /** It is one form of several, which takes only these of a call's lists. */
  public PageSql taking(int... lists) {
    places = lists.clone();
    return this;
  }

  /** SQLite compares several columns at once: since 3.15. */
  public PageSql withRowValues() {
    hasRowValues = true;
    return this;
  }

  /** The next column: the least values come first, and NULL is the least. */
  public PageSql ascending() {
    columns.add(new SortColumn(false, false, false, ""));
    return this;
  }

  /** The next column: the greatest values come first, and NULL is the least. */
  public PageSql descending() {
    columns.add(new SortColumn(true, false, false, ""));
    return this;
  }

  /** The last column may be NULL. */
  public PageSql orNull() {
    return change(last().orNull());
  }

  /** NULL in the last column comes first. */
  public PageSql nullsFirst() {
    return change(last().withNulls(true));
  }

  /** NULL in the last column comes last. */
  public PageSql nullsLast() {
    return change(last().withNulls(false));
  }

  /** The last column is compared by this collation. */
  public PageSql collate(String collation) {
    return change(last().collate(collation));
  }

  /** The columns, from 0, that make up the key by which programs know a row. */
  public PageSql key(int... keyColumns) {
    key = keyColumns.clone();
    return this;
  }

  private SortColumn last() {
    return columns.get(columns.size() - 1);
  }

  private PageSql change(SortColumn column) {
    columns.set(columns.size() - 1, column);
    return this;
  }

  /** The parameter of a column, or of a part of the key. */
  int parameter(int column) {
    return limit + 1 + column;
  }

  int keyParts() {
    return key.length;
  }

  /** A hash of what it asks for, in this order. */
  int hash() {
    int known = hash;
    if (known == 0) {
      known = ValueHash.of(Arrays.toString(fragments), order(true));
      hash = known;
    }
    return known;
  }

  /** The statement that reads some of the rows from one side. */
  ListSql text(Seek seek, boolean forward) {
    long shape = seek.shape() << 1 | (forward ? 1 : 0);
    ListSql text = texts.get(shape);
    if (text == null) {
      String where = seek.where(this, forward);
      String condition = where.isEmpty() ? "" : " WHERE " + where;
      // An expression: SQLite prepares anew for each value of a variable that is the whole count.
      text = complete(condition + order(forward) + " LIMIT ?" + limit + " + 0");
      texts.put(shape, text);
    }
    return text;
  }

  /** The statement that finds a row by its key. */
  ListSql anchor() {
    ListSql text = texts.get(-1L);
    if (text == null) {
      StringBuilder where = new StringBuilder();
      for (int i = 0; i < key.length; i++) {
        where.append(i == 0 ? " WHERE " : " AND ");
        where.append(name(key[i])).append(" = ?").append(parameter(i));
      }
      text = complete(where.append(" LIMIT 1").toString());
      texts.put(-1L, text);
    }
    return text;
  }

  private ListSql complete(String tail) {
    String[] whole = fragments.clone();
    whole[0] = ROWS + whole[0];
    whole[whole.length - 1] += ")" + tail;
    return ListSql.of(whole).taking(places);
  }

  private String order(boolean forward) {
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      order.append(i == 0 ? " ORDER BY " : ", ").append(columns.get(i).term(i, forward));
    }
    return order.toString();
  }

  static String name(int column) {
    return "alcove_" + (column + 1);
  }
}
