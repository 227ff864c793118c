// Copyright 2026 The Alcove Authors
// SPDX-License-Identifier: Apache-2.0

package dev.alcove.processor.sql;

import java.util.function.Consumer;

/** The clauses of INSERT, UPDATE and DELETE. */
final class ChangeFeatures extends FeatureDetector {

  /** The ON CONFLICT clauses since the statement began. */
  private int conflicts;

  ChangeFeatures(TokenRow row, Consumer<FeatureUse> found) {
    super(row, found);
  }

  @Override
  void visit(int i) {
    if (startsStatement(i)) {
      conflicts = 0;
    }
    switch (row.symbol(i)) {
      case "ON" -> {
        // In a column's constraint, ON CONFLICT is followed by what to do.
        if (row.is(i + 1, "CONFLICT") && (row.is(i + 2, "(") || row.is(i + 2, "DO"))) {
          upsert(i);
        }
      }
      case "UPDATE" -> {
        int name = row.is(i + 1, "OR") ? i + 3 : i + 1;
        boolean isStatement = !row.is(i - 1, "ON") && !row.is(i - 1, "DO") && row.isName(name);
        if (isStatement && !row.is(name, "OF")) {
          change(name, true);
          alias(name);
        }
      }
      case "DELETE" -> {
        if (row.is(i + 1, "FROM")) {
          change(i + 2, false);
          alias(i + 2);
        }
      }
      case "INTO" -> alias(i + 1);
      case "RETURNING" -> add(SqlFeature.RETURNING, i, i + 1);
      default -> {}
    }
  }

  private void alias(int table) {
    int end = row.is(table + 1, ".") ? table + 3 : table + 1;
    if (row.is(end, "AS") && row.isName(end + 1)) {
      add(SqlFeature.TARGET_ALIAS, end, end + 2);
    }
  }

  private void upsert(int on) {
    add(SqlFeature.UPSERT, on, on + 2);
    conflicts++;
    if (conflicts > 1) {
      add(SqlFeature.UPSERT_CHAIN, "several ON CONFLICT", on, on + 2);
    } else if (row.is(on + 2, "DO") && row.is(on + 3, "UPDATE")) {
      add(SqlFeature.UPSERT_CHAIN, "ON CONFLICT DO UPDATE without columns", on, on + 4);
    }
  }

  private void change(int from, boolean isUpdate) {
    for (int i = from; i < row.size() && !row.is(i, ";"); i = row.after(i)) {
      if (isUpdate && row.is(i, "FROM") && !row.is(i - 1, "DISTINCT")) {
        add(SqlFeature.UPDATE_FROM, i, i + 1);
      } else if (row.is(i, "LIMIT")) {
        add(SqlFeature.CHANGE_LIMIT, (isUpdate ? "UPDATE" : "DELETE") + " with LIMIT", i, i + 1);
      }
    }
  }
}
