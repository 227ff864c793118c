// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.function.Consumer;

/** What CREATE, ALTER and VACUUM use. */
final class SchemaFeatures extends FeatureDetector {

  SchemaFeatures(TokenRow row, Consumer<FeatureUse> found) {
    super(row, found);
  }

  @Override
  void visit(int i) {
    if (!startsStatement(i)) {
      return;
    }
    if (row.is(i, "CREATE")) {
      create(i);
    } else if (row.is(i, "ALTER") && row.is(i + 1, "TABLE")) {
      alter(row.is(i + 3, ".") ? i + 5 : i + 3);
    } else if (row.is(i, "VACUUM") && (row.is(i + 1, "INTO") || row.is(i + 2, "INTO"))) {
      add(SqlFeature.VACUUM_INTO, i, row.is(i + 1, "INTO") ? i + 2 : i + 3);
    }
  }

  private void create(int create) {
    int what = create + 1;
    while (row.is(what, "TEMP") || row.is(what, "TEMPORARY") || row.is(what, "UNIQUE")) {
      what++;
    }
    switch (row.symbol(what)) {
      case "TABLE" -> table(find("(", what));
      case "INDEX" -> index(find("(", what));
      case "VIEW" -> view(what);
      case "VIRTUAL" -> virtualTable(find("USING", what));
      default -> {}
    }
  }

  /** The index of the first such symbol of the statement; beyond the end if it has none. */
  private int find(String symbol, int from) {
    int i = from;
    while (i < row.size() && !row.is(i, symbol)) {
      i = row.is(i, ";") ? row.size() : row.after(i);
    }
    return i;
  }

  private void table(int open) {
    // CREATE TABLE t AS SELECT (…)
    if (open >= row.size() || !row.isName(open - 1)) {
      return;
    }
    columns(open + 1, row.closing(open));
    for (int i = row.after(open); i < row.size() && !row.is(i, ";"); i++) {
      if (row.is(i, "STRICT")) {
        add(SqlFeature.STRICT, i, i + 1);
      } else if (row.is(i, "WITHOUT")) {
        add(SqlFeature.WITHOUT_ROWID, i, i + 2);
      }
    }
  }

  private void columns(int from, int to) {
    for (int i = from; i < to; i = row.after(i)) {
      if (row.is(i, "AS") && row.is(i + 1, "(")) {
        int start = row.is(i - 1, "ALWAYS") ? i - 2 : i;
        add(SqlFeature.GENERATED_COLUMN, start, i + 1);
      }
    }
  }

  private void index(int open) {
    if (open >= row.size()) {
      return;
    }
    int start = open + 1;
    for (int i = start; i <= row.closing(open); i = row.after(i)) {
      if (row.is(i, ",") || i == row.closing(open)) {
        entry(start, i);
        start = i + 1;
      }
    }
    if (row.is(row.after(open), "WHERE")) {
      add(SqlFeature.PARTIAL_INDEX, row.after(open), row.after(open) + 1);
    }
  }

  private void entry(int from, int to) {
    boolean isColumn = row.isName(from) && !row.isKind(from, TokenKind.STRING);
    boolean isPlain = isColumn && (from + 1 == to || isOrder(from + 1));
    if (from < to && !isPlain) {
      add(SqlFeature.EXPRESSION_INDEX, from, to);
    }
  }

  private boolean isOrder(int i) {
    return row.is(i, "ASC") || row.is(i, "DESC") || row.is(i, "COLLATE");
  }

  private void view(int what) {
    int open = find("(", what);
    if (open < find("AS", what)) {
      add(SqlFeature.VIEW_COLUMNS, open - 1, row.after(open));
    }
  }

  private void virtualTable(int using) {
    if (row.is(using + 1, "FTS5")) {
      add(SqlFeature.FTS5, using + 1, using + 2);
    } else if (row.is(using + 1, "RTREE") || row.is(using + 1, "RTREE_I32")) {
      add(SqlFeature.RTREE, using + 1, using + 2);
    }
  }

  private void alter(int i) {
    switch (row.symbol(i)) {
      case "RENAME" -> {
        if (!row.is(i + 1, "TO")) {
          add(SqlFeature.RENAME_COLUMN, i, i + 2);
        }
      }
      case "DROP" -> {
        boolean isConstraint = row.is(i + 1, "CONSTRAINT");
        add(isConstraint ? SqlFeature.ALTER_CONSTRAINT : SqlFeature.DROP_COLUMN, i, i + 2);
      }
      case "ALTER" -> add(SqlFeature.ALTER_CONSTRAINT, i, i + 2);
      case "ADD" -> {
        if (row.is(i + 1, "CONSTRAINT") || row.is(i + 1, "CHECK")) {
          add(SqlFeature.ALTER_CONSTRAINT, i, i + 2);
        } else {
          columns(i + 1, find(";", i));
        }
      }
      default -> {}
    }
  }
}
