// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.generated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that chooses rows beside a row: each column is free, equal to the row's, or beyond
 * it.
 *
 * <p>The rows beyond a row are found by several such conditions, one after the other: first those
 * that differ in the last column alone, then those that differ in the one before it, and so on.
 * Each is one stretch of an index, on any SQLite, whatever the directions and NULLs; one condition
 * with OR for all of them is not (tried with SQLite 3.8.6 to 3.54). Where several columns can be
 * compared at once, fewer conditions are needed. Immutable.
 */
final class Seek {
  private static final int FREE = 0;
  private static final int EQUAL = 1;
  private static final int NULL = 2;
  private static final int NOT_NULL = 3;
  private static final int BEYOND = 4;
  private static final int BEYOND_OR_EQUAL = 5;

  /** This column and all behind it, compared together. */
  private static final int ROW_BEYOND = 6;

  private static final int ROW_BEYOND_OR_EQUAL = 7;

  private static final int BITS = 3;

  /** No condition. */
  static final Seek ALL = new Seek(new int[0]);

  private final int[] codes;

  private Seek(int[] codes) {
    this.codes = codes;
  }

  /**
   * The conditions for the rows beyond a row, in the order in which they give rows.
   *
   * @param key the row's values
   * @param forward whether rows are read in the query's order
   * @param inclusive whether the row itself is meant, too
   */
  static List<Seek> beyond(
      PageSql sql, List<@Nullable Object> key, boolean forward, boolean inclusive) {
    List<Seek> seeks = new ArrayList<>();
    Maker maker = new Maker(sql, key, forward, seeks);
    maker.add(0, inclusive);
    return seeks;
  }

  /** Makes the conditions of one row. */
  private static final class Maker {
    private final PageSql sql;
    private final List<@Nullable Object> key;
    private final boolean forward;
    private final List<Seek> seeks;
    private final int[] codes;

    Maker(PageSql sql, List<@Nullable Object> key, boolean forward, List<Seek> seeks) {
      this.sql = sql;
      this.key = key;
      this.forward = forward;
      this.seeks = seeks;
      this.codes = new int[key.size()];
    }

    /** The rows that equal the row in all columns before this one, and are beyond it. */
    void add(int column, boolean inclusive) {
      int count = codes.length;
      if (column == count) {
        if (inclusive) {
          seeks.add(new Seek(codes.clone()));
        }
        return;
      }
      boolean isNull = key.get(column) == null;
      boolean isLast = column == count - 1;
      boolean isTogether = !isNull && (isLast || canCompareRow(column));
      if (isTogether) {
        int code = inclusive ? BEYOND_OR_EQUAL : BEYOND;
        add(column, isLast ? code : code + (ROW_BEYOND - BEYOND));
      } else {
        codes[column] = isNull ? NULL : EQUAL;
        add(column + 1, inclusive);
        if (!isNull) {
          add(column, BEYOND);
        } else if (sql.columns.get(column).beginsWithNull(forward)) {
          add(column, NOT_NULL);
        }
      }
      if (!isNull && sql.columns.get(column).mayEndInNull(forward)) {
        add(column, NULL);
      }
      codes[column] = FREE;
    }

    private void add(int column, int code) {
      int[] copy = codes.clone();
      copy[column] = code;
      for (int i = column + 1; i < copy.length; i++) {
        copy[i] = FREE;
      }
      seeks.add(new Seek(copy));
    }

    /** Whether this column and those behind it can be compared at once. */
    private boolean canCompareRow(int from) {
      List<SortColumn> columns = sql.columns;
      for (int i = from; i < columns.size(); i++) {
        boolean isAlike = columns.get(i).sortsLike(columns.get(from));
        boolean isCut = i > from && columns.get(i).mayEndInNull(forward);
        if (!isAlike || isCut || key.get(i) == null) {
          return false;
        }
      }
      return sql.hasRowValues;
    }
  }

  /** A number that tells conditions of one query apart. */
  long shape() {
    long shape = 1;
    for (int code : codes) {
      shape = shape << BITS | code;
    }
    return shape;
  }

  /** Whether the value of a column is bound. */
  boolean binds(int column) {
    for (int i = 0; i < column && i < codes.length; i++) {
      if (codes[i] >= ROW_BEYOND) {
        return true;
      }
    }
    return column < codes.length
        && codes[column] != FREE
        && codes[column] != NULL
        && codes[column] != NOT_NULL;
  }

  /** The condition; empty if there is none. */
  String where(PageSql sql, boolean forward) {
    StringBuilder where = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] != FREE) {
        where.append(where.length() == 0 ? "" : " AND ").append(condition(sql, i, forward));
      }
    }
    return where.toString();
  }

  private String condition(PageSql sql, int column, boolean forward) {
    SortColumn sort = sql.columns.get(column);
    String operand = sort.operand(column);
    String beyond = sort.rises(forward) ? " > " : " < ";
    String parameter = "?" + sql.parameter(column);
    switch (codes[column]) {
      case EQUAL:
        return operand + " = " + parameter;
      case NULL:
        return operand + " IS NULL";
      case NOT_NULL:
        return operand + " IS NOT NULL";
      case BEYOND:
        return operand + beyond + parameter;
      case BEYOND_OR_EQUAL:
        return operand + " " + beyond.trim() + "= " + parameter;
      case ROW_BEYOND:
        return rows(sql, column, beyond);
      case ROW_BEYOND_OR_EQUAL:
        return rows(sql, column, " " + beyond.trim() + "= ");
      default:
        throw new IllegalStateException("a free column has no condition");
    }
  }

  private static String rows(PageSql sql, int from, String operator) {
    StringBuilder operands = new StringBuilder("(");
    StringBuilder parameters = new StringBuilder("(");
    for (int i = from; i < sql.columns.size(); i++) {
      operands.append(i == from ? "" : ", ").append(sql.columns.get(i).operand(i));
      parameters.append(i == from ? "?" : ", ?").append(sql.parameter(i));
    }
    return operands.append(')').append(operator).append(parameters).append(')').toString();
  }
}
